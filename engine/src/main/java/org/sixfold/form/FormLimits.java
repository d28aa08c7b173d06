package org.sixfold.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Limits that server and page read from one file, {@code limits.json}. */
public final class FormLimits {

  private static final JsonNode LIMITS = read();
  private static final JsonNode TEMPERATURE = LIMITS.path("temperature");

  /** Degrees Celsius of a living person: below and above is a mistake in writing. */
  public static final BigDecimal LOWEST_TEMPERATURE = TEMPERATURE.path("lowest").decimalValue();

  public static final BigDecimal HIGHEST_TEMPERATURE = TEMPERATURE.path("highest").decimalValue();

  /** Degrees Celsius from which on it is a fever. */
  public static final BigDecimal FEVER = TEMPERATURE.path("fever").decimalValue();

  static final int MOST_PICTURES = LIMITS.path("pictures").path("most").asInt();

  private FormLimits() {}

  private static JsonNode read() {
    try (InputStream file = FormLimits.class.getResourceAsStream("limits.json")) {
      return new JsonMapper().readTree(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
