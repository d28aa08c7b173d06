package org.sixfold.intake.reading;

/** A file that is no list; the code names its texts, {@code list.…}. */
public class UnreadableListException extends RuntimeException {

  private final String code;

  public UnreadableListException(String code) {
    super(code);
    this.code = code;
  }

  public UnreadableListException(String code, Throwable cause) {
    super(code, cause);
    this.code = code;
  }

  public String code() {
    return code;
  }
}
