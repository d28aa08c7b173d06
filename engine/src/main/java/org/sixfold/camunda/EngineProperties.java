package org.sixfold.camunda;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the process engine treats the deadlines of tasks.
 *
 * @param engineJobs whether pure escalation timers keep their engine jobs, which then raise the
 *     first level instead of our set-based sweep; a test proves both ways equal
 */
@ConfigurationProperties("sixfold.escalation")
public record EngineProperties(boolean engineJobs) {}
