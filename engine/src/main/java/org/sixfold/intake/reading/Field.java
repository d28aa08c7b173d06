package org.sixfold.intake.reading;

import java.util.Arrays;
import java.util.Optional;

/** What a column can hold; the key is its name in mappings. */
public enum Field {
  SEQUENCE("sequence"),
  NAME("name"),
  DOCUMENT_TYPE("documentType"),
  DOCUMENT("document"),
  PHONE("phone"),
  ADDRESS("address"),
  ORIGIN("origin"),
  ARRIVAL("arrival"),
  TRANSPORT("transport"),
  DATA_SOURCE("dataSource"),
  REMARK("remark");

  private final String key;

  Field(String key) {
    this.key = key;
  }

  public String key() {
    return key;
  }

  public static Optional<Field> ofKey(String key) {
    return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
  }
}
