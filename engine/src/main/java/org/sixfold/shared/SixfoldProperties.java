package org.sixfold.shared;

import java.nio.file.Path;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the whole product is set up with.
 *
 * @param zone zone in which people read clocks and calendars
 * @param dataDir folder of the database files, uploads and secrets
 */
@ConfigurationProperties("sixfold")
public record SixfoldProperties(
    @DefaultValue("Asia/Shanghai") ZoneId zone, @DefaultValue("./data") Path dataDir) {}
