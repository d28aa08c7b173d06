package org.sixfold.intake;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long handed-down rows are kept.
 *
 * @param listRows from the moment a list is done
 */
@ConfigurationProperties("sixfold.retention")
record ListRetentionProperties(@DefaultValue("P60D") Duration listRows) {}
