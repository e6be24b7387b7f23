package io.stockcast.functions.storage;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonFormat;
import io.stockcast.domain.analytics.Range;
import io.stockcast.domain.analytics.SessionRanges;
import io.stockcast.domain.record.HorizonTotal;
import java.math.BigDecimal;
import tools.jackson.databind.json.JsonMapper;

/** Records as they are stored: their components, and nothing that is computed from them. */
final class RecordJson {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .addMixIn(HorizonTotal.class, ExactSums.class)
            .addMixIn(SessionRanges.class, Row.class)
            .addMixIn(Range.class, Row.class)
            .changeDefaultVisibility(visibility -> visibility.withIsGetterVisibility(Visibility.NONE))
            .build();

    private RecordJson() {}

    static StoredObject object(Object record) {
        return StoredObject.json(MAPPER.writeValueAsBytes(record));
    }

    static <T> T read(String key, byte[] bytes, Class<T> type) {
        return Stored.decoded(key, () -> MAPPER.readValue(bytes, type));
    }

    /** Without the names of its components: there are more than a thousand of them in one object. */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    private interface Row {}

    /** As texts: a JSON number with more digits than a double has does not survive every reader. */
    private interface ExactSums {

        @JsonFormat(shape = JsonFormat.Shape.STRING)
        BigDecimal crps();

        @JsonFormat(shape = JsonFormat.Shape.STRING)
        BigDecimal naiveCrps();
    }
}
