package org.sixfold.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sixfold.intake.reading.Cell;
import org.sixfold.intake.reading.Field;
import org.sixfold.intake.reading.ListDate;
import org.sixfold.intake.reading.SourceRow;
import org.sixfold.intake.reading.Texts;

/** Cleans one row and says, in a fixed order, why it is refused or what is odd about it. */
final class RowCheck {

  static final int LONGEST_NAME = 700;
  private static final int LONGEST_ADDRESS = 1000;
  private static final int LONGEST_TEXT = 100;
  private static final int SOUND_DIGITS = 15;

  private static final Pattern NOISE = Pattern.compile("[\\s\\p{Z}'`´\u2018\u2019\u200b\ufeff]+");
  private static final Pattern PHONE_NOISE = Pattern.compile("[\\s\\p{Z}\\p{Pd}\u2212\u200b]+");
  private static final Pattern PRECISION_LOST = Pattern.compile("\\d(\\.\\d+)?E\\+?\\d+");
  private static final Pattern OTHER_DOCUMENT = Pattern.compile("[A-Z]{1,2}\\d{7,9}|\\d{8}");
  private static final Pattern PHONE = Pattern.compile("1\\d{10}");

  private RowCheck() {}

  /** Checks a row of a list of that date. */
  static CheckedRow check(SourceRow row, LocalDate listDate) {
    List<String> warnings = new ArrayList<>();
    String name = cut(row.text(Field.NAME), LONGEST_NAME);
    String document = document(row.cell(Field.DOCUMENT).plain());
    String phone = phone(row.cell(Field.PHONE).plain());
    boolean phoneUsable = PHONE.matcher(phone).matches();
    String rejection = rejection(row, name, document, phoneUsable);
    if (name.isEmpty() && !document.isEmpty()) {
      warnings.add("NAME_MISSING");
    }
    if (document.isEmpty() && rejection == null) {
      warnings.add("DOCUMENT_MISSING");
    }
    if (!phoneUsable) {
      warnings.add(phone.isEmpty() ? "PHONE_MISSING" : "PHONE_INVALID");
    }
    LocalDate arrival = arrival(row, listDate, warnings);
    return new CheckedRow(
        row.number(),
        name,
        documentType(row.text(Field.DOCUMENT_TYPE), document),
        document.isEmpty() ? null : document,
        phone.isEmpty() ? null : phone,
        phoneUsable,
        cut(row.text(Field.ADDRESS), LONGEST_ADDRESS),
        arrival,
        rejection,
        List.copyOf(warnings),
        details(row, warnings));
  }

  static String document(String written) {
    return cut(
        NOISE.matcher(Texts.nfkc(written)).replaceAll("").toUpperCase(Locale.ROOT), LONGEST_TEXT);
  }

  static String phone(String written) {
    String digits = PHONE_NOISE.matcher(Texts.nfkc(written)).replaceAll("");
    return cut(digits.startsWith("+86") ? digits.substring(3) : digits, LONGEST_TEXT);
  }

  private static String rejection(
      SourceRow row, String name, String document, boolean phoneUsable) {
    if (document.isEmpty()) {
      return name.isEmpty() ? "NAME_AND_DOCUMENT_MISSING" : phoneUsable ? null : "DOCUMENT_MISSING";
    }
    if (isPrecisionLost(row.cell(Field.DOCUMENT), document)) {
      return "DOCUMENT_PRECISION_LOST";
    }
    return OTHER_DOCUMENT.matcher(document).matches() ? null : IdNumber.problem(document);
  }

  /** A spreadsheet keeps 15 digits of a number: the end of an ID number is then zeros. */
  private static boolean isPrecisionLost(Cell cell, String document) {
    boolean tooManyDigits =
        cell.numeric() && cell.plain().chars().filter(Character::isDigit).count() > SOUND_DIGITS;
    return tooManyDigits || PRECISION_LOST.matcher(document).matches();
  }

  private static LocalDate arrival(SourceRow row, LocalDate listDate, List<String> warnings) {
    if (row.text(Field.ARRIVAL).isEmpty()) {
      return null;
    }
    Optional<LocalDate> day = ListDate.of(row.cell(Field.ARRIVAL));
    if (day.isEmpty()) {
      warnings.add("ARRIVAL_DATE_UNREADABLE");
    } else if (day.get().isAfter(listDate)) {
      warnings.add("ARRIVAL_DATE_IN_FUTURE");
    }
    return day.orElse(null);
  }

  private static String documentType(String written, String document) {
    if (!written.isEmpty()) {
      return cut(written, 40);
    }
    if (document.isEmpty()) {
      return null;
    }
    if (document.length() == 18) {
      return "ID_CARD";
    }
    return document.matches("[HM]\\d{8,}")
        ? "HK_MACAU_PERMIT"
        : document.matches("\\d{8}") ? "TAIWAN_PERMIT" : "PASSPORT";
  }

  private static Map<String, Object> details(SourceRow row, List<String> warnings) {
    Map<String, Object> details = new LinkedHashMap<>();
    for (Field field :
        List.of(Field.ORIGIN, Field.ARRIVAL, Field.TRANSPORT, Field.DATA_SOURCE, Field.REMARK)) {
      if (!row.text(field).isEmpty()) {
        details.put(field.key(), cut(row.text(field), LONGEST_ADDRESS));
      }
    }
    ListDate.of(row.cell(Field.ARRIVAL)).ifPresent(day -> details.put("arrivedOn", day.toString()));
    if (!warnings.isEmpty()) {
      details.put("warnings", List.copyOf(warnings));
    }
    return details;
  }

  /** Cuts what no column could hold, never through a character of two halves. */
  private static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    boolean half = Character.isHighSurrogate(text.charAt(longest - 1));
    return text.substring(0, half ? longest - 1 : longest);
  }
}
