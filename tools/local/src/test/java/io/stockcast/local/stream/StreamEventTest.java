package io.stockcast.local.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class StreamEventTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void records_shouldBeWrittenAsLambdaDoes() {
        var event = StreamEvent.of(new StreamName("quotes", "eu-west-2"), TestRecords.of("GSPC", "FTSE"));

        assertThat(JSON.readTree(JSON.writeValueAsBytes(event))).isEqualTo(JSON.readTree("""
                        {"Records": [
                          {"kinesis": {
                             "kinesisSchemaVersion": "1.0",
                             "partitionKey": "GSPC",
                             "sequenceNumber": "490",
                             "data": "R1NQQw==",
                             "approximateArrivalTimestamp": 1709303400.250},
                           "eventSource": "aws:kinesis",
                           "eventVersion": "1.0",
                           "eventID": "shardId-000000000000:490",
                           "eventName": "aws:kinesis:record",
                           "invokeIdentityArn": "arn:aws:iam::000000000000:role/local",
                           "awsRegion": "eu-west-2",
                           "eventSourceARN": "arn:aws:kinesis:eu-west-2:000000000000:stream/quotes"},
                          {"kinesis": {
                             "kinesisSchemaVersion": "1.0",
                             "partitionKey": "FTSE",
                             "sequenceNumber": "491",
                             "data": "RlRTRQ==",
                             "approximateArrivalTimestamp": 1709303400.250},
                           "eventSource": "aws:kinesis",
                           "eventVersion": "1.0",
                           "eventID": "shardId-000000000000:491",
                           "eventName": "aws:kinesis:record",
                           "invokeIdentityArn": "arn:aws:iam::000000000000:role/local",
                           "awsRegion": "eu-west-2",
                           "eventSourceARN": "arn:aws:kinesis:eu-west-2:000000000000:stream/quotes"}]}"""));
    }
}
