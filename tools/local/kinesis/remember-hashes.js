// Loaded before kinesis-local 0.6, which hashes all records of a shard again for each record that is put, so that with
// 10,000 records held each further one took 9 ms. They are in an immutable vector, so its hash can be remembered.
const Module = require('node:module');

const HASH_OF_ANY = /function \$dp_hashCode__I\(instance\) \{.*?return instance\.(\w+)\(\);/s;
const VECTOR = '$p.constructor = $c_sci_Vector;';

function remembering(program) {
  const hash = HASH_OF_ANY.exec(program)?.[1];
  if (hash === undefined || !program.includes(VECTOR)) {
    throw new Error('This is not the version of kinesis-local whose hashes can be remembered: see remember-hashes.js');
  }
  return program.replace(VECTOR, () => `${VECTOR} (${rememberHash})($p, '${hash}');`);
}

// Becomes a part of the program, so it uses nothing of this file.
function rememberHash(vector, hash) {
  const compute = vector[hash];
  const known = new WeakMap();
  vector[hash] = function () {
    if (!known.has(this)) {
      known.set(this, compute.call(this));
    }
    return known.get(this);
  };
}

const { _compile: compile } = Module.prototype;

Module.prototype._compile = function (source, file) {
  return compile.call(this, file.endsWith('kinesis-local/main.js') ? remembering(source) : source, file);
};
