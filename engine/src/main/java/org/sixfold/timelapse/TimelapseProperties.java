package org.sixfold.timelapse;

import java.time.OffsetDateTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the moving clock begins.
 *
 * @param start the moment it shows until it is moved
 */
@ConfigurationProperties("sixfold.clock")
record TimelapseProperties(@DefaultValue("2021-12-11T08:00:00+08:00") OffsetDateTime start) {}
