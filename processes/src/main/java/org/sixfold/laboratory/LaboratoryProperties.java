package org.sixfold.laboratory;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Proposed figures, to be confirmed by the county.
 *
 * @param resultWithin how long a laboratory has for a result
 * @param poolLimit how many people may share a tube
 */
@ConfigurationProperties("sixfold.laboratory")
public record LaboratoryProperties(
    @DefaultValue("PT12H") Duration resultWithin, @DefaultValue("10") int poolLimit) {}
