package io.stockcast.functions.contract;

import org.mapstruct.MapperConfig;
import org.mapstruct.ReportingPolicy;

/** The settings of every mapper: an unmapped field fails the build, and the same sources give the same bytes. */
@MapperConfig(unmappedTargetPolicy = ReportingPolicy.ERROR, suppressTimestampInGenerated = true)
public interface StrictMapping {}
