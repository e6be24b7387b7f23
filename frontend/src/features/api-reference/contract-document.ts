/** The parts of an OpenAPI 3.0 document that are shown. */
export interface ContractDocument {
  paths: Record<string, Record<string, OperationObject>>;
  components: { parameters: Record<string, ParameterObject>; schemas: Record<string, SchemaObject> };
  tags: { name: string }[];
}

export interface OperationObject {
  operationId: string;
  tags?: string[];
  summary: string;
  description?: string;
  security?: unknown[];
  parameters?: (ParameterObject | Reference)[];
  requestBody?: { content: Content };
  responses: Record<string, ResponseObject | Reference>;
}

export interface ParameterObject {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  schema: SchemaObject | Reference;
}

interface ResponseObject {
  description: string;
  content?: Content;
}

type Content = Record<string, { schema: SchemaObject | Reference }>;

export interface Reference {
  $ref: string;
}

export interface SchemaObject {
  type?: string;
  format?: string;
  description?: string;
  nullable?: boolean;
  enum?: unknown[];
  items?: SchemaObject | Reference;
  allOf?: (SchemaObject | Reference)[];
  oneOf?: (SchemaObject | Reference)[];
  required?: string[];
  properties?: Record<string, SchemaObject | Reference>;
}

export interface Operation extends OperationObject {
  method: string;
  path: string;
}

export interface Answer {
  status: string;
  description: string;
  content: { type: string; schema: SchemaObject | Reference }[];
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

/** Problems are the same everywhere, and so is 304: the page says so once. */
const EVERYWHERE = ['304', 'default'];

/** The operations under each tag, in the order of the contract. */
export function operationsByTag({
  tags,
  paths,
}: ContractDocument): { tag: string; operations: Operation[] }[] {
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => METHODS.includes(method))
      .map(([method, operation]) => ({ ...operation, method: method.toUpperCase(), path })),
  );
  return tags
    .map(({ name }) => ({ tag: name, operations: operations.filter((each) => each.tags?.includes(name)) }))
    .filter((group) => group.operations.length > 0);
}

/** What an operation asks for, with what the contract says of it elsewhere. */
export function parametersOf(contract: ContractDocument, { parameters = [] }: Operation): ParameterObject[] {
  return parameters.flatMap((parameter) =>
    isReference(parameter) ? (contract.components.parameters[nameOf(parameter)] ?? []) : parameter,
  );
}

/** What an operation answers where nothing is wrong, or what is only its own. */
export function answersOf({ responses }: Operation): Answer[] {
  return Object.entries(responses)
    .filter(([status]) => !EVERYWHERE.includes(status))
    .sort(([first], [second]) => first.localeCompare(second))
    .flatMap(([status, response]) =>
      isReference(response)
        ? []
        : { status, description: response.description, content: contentOf(response.content) },
    );
}

export function contentOf(content: Content = {}): Answer['content'] {
  return Object.entries(content).map(([type, { schema }]) => ({ type, schema }));
}

export function isReference(part: object): part is Reference {
  return '$ref' in part;
}

/** "Forecast" of "#/components/schemas/Forecast". */
export function nameOf({ $ref }: Reference): string {
  return $ref.slice($ref.lastIndexOf('/') + 1);
}

/** The fields of a schema, those of the schemas that it is made of included; references are left out. */
export function fieldsOf(
  schema: SchemaObject,
): { name: string; schema: SchemaObject | Reference; required: boolean }[] {
  const own = Object.entries(schema.properties ?? {}).map(([name, field]) => ({
    name,
    schema: field,
    required: schema.required?.includes(name) ?? false,
  }));
  return [...own, ...(schema.allOf ?? []).flatMap((part) => (isReference(part) ? [] : fieldsOf(part)))];
}
