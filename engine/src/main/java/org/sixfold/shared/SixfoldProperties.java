package org.sixfold.shared;

import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the whole product is set up with.
 *
 * @param zone zone in which people read clocks and calendars
 * @param dataDir folder of the database files, uploads and secrets
 * @param publicAddress where people reach the product, such as {@code https://sixfold.example};
 *     null leaves links out of messages, and in answers takes the address that was asked
 */
@ConfigurationProperties("sixfold")
public record SixfoldProperties(
    @DefaultValue("Asia/Shanghai") ZoneId zone,
    @DefaultValue("./data") Path dataDir,
    URI publicAddress) {

  /** Where people reach the product, without a slash at the end; if not set up, as asked. */
  public String addressOr(String asked) {
    String address = publicAddress == null ? asked : publicAddress.toString();
    return address.replaceAll("/+$", "");
  }
}
