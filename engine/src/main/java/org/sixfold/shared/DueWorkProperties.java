package org.sixfold.shared;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often due work is looked for.
 *
 * @param enabled false where something else drives it
 * @param interval pause between two looks
 */
@ConfigurationProperties("sixfold.due-work")
record DueWorkProperties(
    @DefaultValue("true") boolean enabled, @DefaultValue("PT3S") Duration interval) {}
