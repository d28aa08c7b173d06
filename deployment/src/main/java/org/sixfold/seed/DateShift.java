package org.sixfold.seed;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Moves the dates of an example list by some days, each in the notation it is written in: text in
 * five ways, and date cells.
 */
record DateShift(long days) {

  private static final Charset GB18030 = Charset.forName("GB18030");

  /** 2021-12-01, 2021/12/01, 2021.12.01, 2021年12月01日; in XML with 年 and 月 as references. */
  private static final Pattern SEPARATED =
      Pattern.compile(
          "(?<!\\d)(20\\d{2})(-|/|\\.|年|&#24180;)(\\d{2})(-|/|\\.|月|&#26376;)(\\d{2})(?!\\d)");

  private static final Pattern COMPACT =
      Pattern.compile("(?<=[>,])(202\\d)(\\d{2})(\\d{2})(?=[<,])");

  /** A cell with the workbook's one style, that of dates. */
  private static final Pattern DATE_CELL =
      Pattern.compile("( s=\"1\" t=\"n\"><v>)(\\d{5})(?=</v>)");

  byte[] shift(String name, byte[] bytes) throws IOException {
    return name.endsWith(".csv")
        ? text(new String(bytes, GB18030)).getBytes(GB18030)
        : workbook(bytes);
  }

  private byte[] workbook(byte[] bytes) throws IOException {
    ByteArrayOutputStream shifted = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes));
        ZipOutputStream out = new ZipOutputStream(shifted)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        byte[] part = in.readAllBytes();
        boolean sheet = entry.getName().startsWith("xl/worksheets/");
        out.write(sheet ? sheet(new String(part, StandardCharsets.UTF_8)) : part);
        out.closeEntry();
      }
    }
    return shifted.toByteArray();
  }

  private byte[] sheet(String xml) {
    String cells =
        DATE_CELL
            .matcher(xml)
            .replaceAll(cell -> cell.group(1) + (Integer.parseInt(cell.group(2)) + days));
    return text(cells).getBytes(StandardCharsets.UTF_8);
  }

  String text(String text) {
    String separated =
        SEPARATED
            .matcher(text)
            .replaceAll(
                d -> {
                  LocalDate day = day(d, 1, 3, 5);
                  return Matcher.quoteReplacement(
                      String.format(
                          "%d%s%02d%s%02d",
                          day.getYear(),
                          d.group(2),
                          day.getMonthValue(),
                          d.group(4),
                          day.getDayOfMonth()));
                });
    return COMPACT
        .matcher(separated)
        .replaceAll(d -> day(d, 1, 2, 3).format(DateTimeFormatter.BASIC_ISO_DATE));
  }

  private LocalDate day(MatchResult date, int year, int month, int day) {
    return LocalDate.of(
            Integer.parseInt(date.group(year)),
            Integer.parseInt(date.group(month)),
            Integer.parseInt(date.group(day)))
        .plusDays(days);
  }
}
