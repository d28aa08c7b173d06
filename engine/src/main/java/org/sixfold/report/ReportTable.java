package org.sixfold.report;

import java.util.List;

/**
 * A table of the report as it is written, in a workbook or on paper: every cell is a whole number,
 * a decimal number or a text.
 *
 * @param title in Chinese and English
 * @param rows each with as many cells as the header has
 */
public record ReportTable(String title, List<String> header, List<List<Object>> rows) {}
