package io.stockcast.functions.instruments;

import io.stockcast.functions.contract.InstrumentDto;
import java.util.List;

/** The contract's InstrumentList. */
record InstrumentListDto(List<InstrumentDto> instruments) {}
