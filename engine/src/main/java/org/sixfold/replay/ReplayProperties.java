package org.sixfold.replay;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How past cases are replayed.
 *
 * @param path id of the process with which a case begins
 * @param longest time that may be looked at
 * @param held how long a node that says nothing more keeps a replay to itself
 */
@ConfigurationProperties("sixfold.replay")
record ReplayProperties(
    @DefaultValue("case-path") String path,
    @DefaultValue("P31D") Duration longest,
    @DefaultValue("PT2M") Duration held) {}
