package org.sixfold.intake;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When the police must have their reply.
 *
 * @param orderReplyLimit data from elsewhere is verified within 24 hours
 */
@ConfigurationProperties("sixfold")
record PoliceOrderProperties(@DefaultValue("24h") Duration orderReplyLimit) {}
