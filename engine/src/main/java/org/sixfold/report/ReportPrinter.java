package org.sixfold.report;

import java.time.Instant;
import java.util.List;

/** Prints the report; whoever prints papers does it. */
public interface ReportPrinter {

  /**
   * One PDF with all fonts inside.
   *
   * @param asOf the moment of the figures, which dates the document
   */
  byte[] print(String title, String subtitle, Instant asOf, List<ReportTable> tables);
}
