package org.sixfold.seed;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an empty database is filled with.
 *
 * @param demo the packaged sub-district, where everybody signs in with the same known password:
 *     never for real data
 * @param seed folder with {@code grids*.csv} and optionally {@code divisions*.csv, roster*.csv,
 *     rota*.csv, facilities*.csv, rooms*.csv, vehicles*.csv, overlays*.csv, risk-areas*.csv}; null
 *     for none
 */
@ConfigurationProperties("sixfold")
record SeedProperties(@DefaultValue("false") boolean demo, Path seed) {}
