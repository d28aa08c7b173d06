package org.sixfold.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sixfold.intake.reading.Cell;
import org.sixfold.intake.reading.Field;
import org.sixfold.intake.reading.SourceRow;

class RowCheckTest {

  private static final LocalDate LIST_DATE = LocalDate.of(2021, 12, 11);

  @ParameterizedTest(name = "{0} / {1} / {2} → {3}")
  @CsvSource(
      nullValues = "-",
      value = {
        // name, document, phone, rejection (the first that applies)
        "'', '', 14000000000, NAME_AND_DOCUMENT_MISSING",
        "某人, '', '', DOCUMENT_MISSING",
        "某人, '', 1400000, DOCUMENT_MISSING",
        "某人, '', 14000000000, -",
        "某人, 3.30784E+17, '', DOCUMENT_PRECISION_LOST",
        "某人, 3.30784e17, '', DOCUMENT_PRECISION_LOST",
        "某人, E12345678, '', -",
        "某人, h123456789, '', -",
        "某人, ab 1234567, '', -",
        "某人, 00012345, '', -",
        "某人, E123456, '', DOCUMENT_FORMAT",
        "某人, 33078419900101000Y, '', DOCUMENT_FORMAT",
        "某人, 3307841990010100X1, '', DOCUMENT_FORMAT",
        "某人, 不详, '', DOCUMENT_FORMAT",
        "某人, 330784900101001, '', DOCUMENT_TRUNCATED",
        "某人, 3307841990010100011, '', DOCUMENT_TRUNCATED",
        "某人, 330784199002300001, '', DOCUMENT_BIRTHDATE",
        "某人, 330784199001010002, '', DOCUMENT_CHECK_DIGIT",
        "某人, 330784199001010001, '', -",
        "'', 330784199001010001, '', -",
        "某人, '''330784 19900101 0001 ', '', -",
        "某人, ３３０７８４１９９００１０１０００１, '', -",
      })
  void refuses_for_the_first_reason(String name, String document, String phone, String rejection) {
    assertThat(check(name, document, phone, "").rejection()).isEqualTo(rejection);
  }

  @Test
  void a_number_of_the_spreadsheet_has_lost_its_end_from_16_digits_on() {
    assertThat(numeric("330784199001010000")).isEqualTo("DOCUMENT_PRECISION_LOST");
    assertThat(numeric("3.3078419900101e+17")).isEqualTo("DOCUMENT_PRECISION_LOST");
    assertThat(numeric("12345678")).isNull();
    assertThat(numeric("330784900101001")).isEqualTo("DOCUMENT_TRUNCATED");
  }

  @ParameterizedTest
  @CsvSource({
    "E12345678, '', '', PHONE_MISSING",
    "E12345678, 140-0000-0000, '', ''",
    "E12345678, +86 14000000000, '', ''",
    "E12345678, １４０００００００００, '', ''",
    "E12345678, 24000000000, '', PHONE_INVALID",
    "E12345678, 140000000001, '', PHONE_INVALID",
    "E12345678, 14000000000, 近期, ARRIVAL_DATE_UNREADABLE",
    "E12345678, 14000000000, 2021-02-30, ARRIVAL_DATE_UNREADABLE",
    "E12345678, 14000000000, 12月7日, ARRIVAL_DATE_UNREADABLE",
    "E12345678, 14000000000, 2021-12-12, ARRIVAL_DATE_IN_FUTURE",
    "E12345678, 14000000000, 2021年12月7日, ''",
    "E12345678, 14000000000, 2021/12/7 8:30, ''",
    "E12345678, 14000000000, 2021.12.07, ''",
    "E12345678, 14000000000, 20211207, ''",
    "'', 14000000000, '', DOCUMENT_MISSING",
  })
  void warns_of_what_is_odd(String document, String phone, String arrival, String warnings) {
    assertThat(String.join(" ", check("某人", document, phone, arrival).warnings()))
        .isEqualTo(warnings);
  }

  @Test
  void cleans_documents_and_phones_but_keeps_names_as_written() {
    CheckedRow row = check("\u3000 Ａ𠮷  B\u00a0", "'33078419900101000x ", "+86 140-0000-0000", "");
    assertThat(row.name()).isEqualTo("Ａ𠮷  B");
    assertThat(row.document()).isEqualTo("33078419900101000X");
    assertThat(row.phone()).isEqualTo("14000000000");
    assertThat(check("", "E12345678", "", "").warnings())
        .containsExactly("NAME_MISSING", "PHONE_MISSING");
  }

  private static String numeric(String digits) {
    Map<Field, Cell> cells = new EnumMap<>(Field.class);
    cells.put(Field.NAME, Cell.text("某人"));
    cells.put(Field.DOCUMENT, new Cell(digits, true));
    return RowCheck.check(new SourceRow(1, cells), LIST_DATE).rejection();
  }

  private static CheckedRow check(String name, String document, String phone, String arrival) {
    Map<Field, Cell> cells = new EnumMap<>(Field.class);
    cells.put(Field.NAME, Cell.text(name));
    cells.put(Field.DOCUMENT, Cell.text(document));
    cells.put(Field.PHONE, Cell.text(phone));
    cells.put(Field.ARRIVAL, Cell.text(arrival));
    return RowCheck.check(new SourceRow(1, cells), LIST_DATE);
  }
}
