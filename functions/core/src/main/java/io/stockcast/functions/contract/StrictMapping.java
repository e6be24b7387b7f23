package io.stockcast.functions.contract;

import org.mapstruct.MapperConfig;
import org.mapstruct.ReportingPolicy;

/** What every mapper keeps to: no field of the contract is left out unsaid, and the same sources give the same bytes. */
@MapperConfig(unmappedTargetPolicy = ReportingPolicy.ERROR, suppressTimestampInGenerated = true)
public interface StrictMapping {}
