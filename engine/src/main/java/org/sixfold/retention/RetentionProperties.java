package org.sixfold.retention;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.sixfold.casefile.CaseState;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long an ended case keeps its content, by how it ended; all figures proposed, to be confirmed
 * by the county. The time for objections and lawsuits against a measure is six months.
 */
@ConfigurationProperties("sixfold.retention")
record RetentionProperties(
    @DefaultValue("P30D") Duration notConcerned,
    @DefaultValue("P30D") Duration returned,
    @DefaultValue("P180D") Duration notLocated,
    @DefaultValue("P180D") Duration released,
    @DefaultValue("P180D") Duration deceased,
    @DefaultValue("P1D") Duration annulled) {

  Map<CaseState, Duration> byState() {
    Map<CaseState, Duration> periods = new EnumMap<>(CaseState.class);
    periods.put(CaseState.NOT_CONCERNED, notConcerned);
    periods.put(CaseState.RETURNED, returned);
    periods.put(CaseState.NOT_LOCATED, notLocated);
    periods.put(CaseState.RELEASED, released);
    periods.put(CaseState.DECEASED, deceased);
    periods.put(CaseState.ANNULLED, annulled);
    return periods;
  }
}
