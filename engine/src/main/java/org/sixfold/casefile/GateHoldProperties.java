package org.sixfold.casefile;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long somebody may be held at a gate without a decision.
 *
 * @param gateHoldLimit proposed: two hours, to be confirmed by the county
 */
@ConfigurationProperties("sixfold")
record GateHoldProperties(@DefaultValue("2h") Duration gateHoldLimit) {

  GateHoldProperties {
    if (gateHoldLimit.isNegative() || gateHoldLimit.isZero()) {
      throw new IllegalArgumentException("sixfold.gate-hold-limit must be longer than nothing");
    }
  }
}
