package org.sixfold.transfer;

/**
 * A bed as forms write it: {@code 203} or {@code F1/203}, or that any fitting or the booked one
 * will do, as on a bus with many.
 */
final class BedCode {

  static final String ANY = "AUTO";
  static final String BOOKED = "BOOKED";

  private BedCode() {}

  /** The bed's code within its facility; null for any. */
  static String read(String written) {
    if (written == null || written.equals(ANY) || written.equals(BOOKED)) {
      return null;
    }
    return written.substring(written.indexOf('/') + 1);
  }

  static String write(String facility, String bed) {
    return facility + "/" + bed;
  }

  /** Whether the bed is named as one of another facility. */
  static boolean isElsewhere(String written, String facility) {
    return written != null && written.contains("/") && !written.startsWith(facility + "/");
  }
}
