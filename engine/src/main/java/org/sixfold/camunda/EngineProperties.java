package org.sixfold.camunda;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the process engine treats the deadlines of tasks.
 *
 * @param engineJobs whether pure escalation timers keep their engine jobs besides our set-based
 *     sweep; a test proves both ways equal, nothing else needs them
 */
@ConfigurationProperties("sixfold.escalation")
record EngineProperties(boolean engineJobs) {}
