package io.stockcast.local.stream;

/** A stream of one shard, as AWS names it. */
record StreamName(String name, String region) {

    /** Its only shard. */
    static final String SHARD = "shardId-000000000000";

    String arn() {
        return "arn:aws:kinesis:" + region + ":000000000000:stream/" + name;
    }
}
