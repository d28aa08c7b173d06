package org.sixfold.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class ListFileTest {

  private static final ListLimits LIMITS = new ListLimits(50L << 20, 10L << 20, 200, 100, 1000);

  @Test
  void another_countys_list_is_understood() {
    String csv =
        """
        某县2021年12月来永人员核查名单（第3批）,,,,,,
        制表：县指挥部,,,下发时间：2021-12-11,,,
        NO,来永时间,手 机,涉疫地区,身份证号（必填）,监护人姓名,人员姓名*,在永居住地
        1,2021-12-01,14000000001,杭州市上城区,330784199001010001,父亲,王小明,卫星社区

        2,2021-12-02,14000000002,宁波市镇海区,330784199002020009,母亲,李小红,城塘村
        合计,,,,,,2人,
        填表人：赵某,,,,,,,
        """;
    List<SourceRow> rows = rows(csv(csv));
    assertThat(rows).extracting(SourceRow::number).containsExactly(1, 2);
    assertThat(rows).extracting(row -> row.text(Field.NAME)).containsExactly("王小明", "李小红");
    assertThat(rows.get(1).text(Field.DOCUMENT)).isEqualTo("330784199002020009");
    assertThat(rows.get(1).text(Field.PHONE)).isEqualTo("14000000002");
    assertThat(rows.get(1).text(Field.ADDRESS)).isEqualTo("城塘村");
    assertThat(rows.get(1).text(Field.ORIGIN)).isEqualTo("宁波市镇海区");
    assertThat(rows.get(1).text(Field.ARRIVAL)).isEqualTo("2021-12-02");
  }

  @Test
  void content_tells_columns_that_headers_do_not() {
    String csv =
        """
        甲,乙,丙,丁
        14000000001,330784199001010001,高铁,王小明
        14000000002,330784199002020009,高铁,李小红
        14000000003,33078419900101000,高铁,张大力
        """;
    Layout layout = csv(csv).layout();
    assertThat(layout.columns())
        .containsAllEntriesOf(Map.of("phone", 0, "document", 1, "name", 3))
        .doesNotContainValue(2);
    assertThat(rows(csv(csv))).hasSize(3);
  }

  @Test
  void a_list_without_header_begins_with_its_first_row() {
    List<SourceRow> rows = rows(csv("330784199001010001,王小明\n330784199002020009,李小红\n"));
    assertThat(rows).extracting(row -> row.text(Field.NAME)).containsExactly("王小明", "李小红");
  }

  @Test
  void columns_that_cannot_be_told_are_asked_for() {
    Layout layout = csv("一,二,三\na,b,c\n").layout();
    assertThat(layout.tellsPersons()).isFalse();
    assertThat(layout.headers()).containsExactly("一", "二", "三");
  }

  @Test
  void a_numbered_empty_row_counts_only_if_rows_follow() {
    List<SourceRow> rows = rows(csv("序号,姓名,证件号码\n1,甲,E1234567\n2,,\n3,丙,E1234568\n4,,\n5,,\n"));
    assertThat(rows).extracting(SourceRow::number).containsExactly(1, 2, 3);
    assertThat(rows.get(2).text(Field.NAME)).isEqualTo("丙");
  }

  @Test
  void a_repeated_header_is_no_row() {
    assertThat(rows(csv("姓名,证件号码\n甲,E1234567\n姓名,证件号码\n乙,E1234568\n"))).hasSize(2);
  }

  @Test
  void text_is_read_in_the_three_encodings() {
    String text = "姓名,证件号码\n罗𠮷,E1234567\n";
    for (byte[] bytes :
        List.of(
            text.getBytes(StandardCharsets.UTF_8),
            ("\ufeff" + text).getBytes(StandardCharsets.UTF_8),
            text.getBytes(Charset.forName("GB18030")))) {
      assertThat(rows(ListFile.of(bytes, "a.csv", LIMITS)).get(0).text(Field.NAME))
          .isEqualTo("罗𠮷");
    }
  }

  @Test
  void a_workbook_with_an_empty_first_sheet_is_read_on_its_second() throws IOException {
    byte[] bytes =
        workbook(
            workbook -> {
              workbook.newWorksheet("说明");
              Worksheet sheet = workbook.newWorksheet("名单");
              sheet.value(2, 1, "身份证号码");
              sheet.value(2, 3, "姓名");
              sheet.value(3, 1, "330784199001010001");
              sheet.value(3, 3, "王小明");
              sheet.value(4, 1, 330784199001010000L);
              sheet.value(4, 3, "李小红");
            });
    List<SourceRow> rows = rows(ListFile.of(bytes, "a.xlsx", LIMITS));
    assertThat(rows).extracting(row -> row.text(Field.NAME)).containsExactly("王小明", "李小红");
    assertThat(rows.get(1).cell(Field.DOCUMENT).numeric()).isTrue();
  }

  @Test
  void files_that_are_no_lists_are_refused() throws IOException {
    assertRefused(new byte[0], "a.csv", "list.empty");
    assertRefused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1}, "a.csv", "list.notAList");
    assertRefused("%PDF-1.7".getBytes(), "a.csv", "list.notAList");
    assertRefused("姓名,证件".getBytes(), "a.xlsx", "list.wrongExtension");
    assertRefused("姓名,证件".getBytes(), "a.txt", "list.wrongExtension");
    byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A};
    assertRefused(old, "a.xls", "list.oldExcel");
    byte[] encrypted = Arrays.copyOf(old, 100);
    byte[] mark = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(mark, 0, encrypted, 20, mark.length);
    assertRefused(encrypted, "a.xlsx", "list.encrypted");
    byte[] sheet = workbook(workbook -> workbook.newWorksheet("a").value(0, 0, "姓名"));
    assertRefused(Arrays.copyOf(sheet, sheet.length / 2), "a.xlsx", "list.damaged");
    assertRefused(sheet, "a.csv", "list.wrongExtension");
    assertRefused(zip(Map.of("word/document.xml", 10)), "a.xlsx", "list.notAList");
    assertThatThrownBy(() -> csv(new byte[] {'a', (byte) 0xFF, (byte) 0xFF, '\n'}).layout())
        .hasMessage("list.unknownCharset");
  }

  @Test
  void zip_bombs_are_counted_not_opened() throws IOException {
    Map<String, Integer> one =
        Map.of("[Content_Types].xml", 10, "xl/workbook.xml", 10, "xl/worksheets/sheet1.xml", 40);
    assertRefused(zip(one), "bomb.xlsx", "list.zipBomb");
    Map<String, Integer> shared =
        Map.of("[Content_Types].xml", 1, "xl/workbook.xml", 1, "xl/sharedStrings.xml", 20);
    assertRefused(zip(shared), "bomb.xlsx", "list.zipBomb");
  }

  @Test
  void a_list_of_too_many_rows_is_refused() {
    StringBuilder csv = new StringBuilder("姓名,证件号码\n");
    for (int i = 0; i < 1001; i++) {
      csv.append("甲,E").append(1_000_000 + i).append('\n');
    }
    assertThatThrownBy(() -> rows(csv(csv.toString()))).hasMessage("list.tooManyRows");
  }

  private interface Filling {
    void fill(Workbook workbook);
  }

  private static byte[] workbook(Filling filling) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "test", "1.0")) {
      filling.fill(workbook);
    }
    return out.toByteArray();
  }

  /** Parts of that many megabytes of zeros. */
  private static byte[] zip(Map<String, Integer> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, Integer> part : parts.entrySet()) {
        out.putNextEntry(new ZipEntry(part.getKey()));
        for (int i = 0; i < part.getValue(); i++) {
          out.write(new byte[1 << 20]);
        }
      }
    }
    return bytes.toByteArray();
  }

  private static void assertRefused(byte[] bytes, String name, String code) {
    assertThatThrownBy(() -> ListFile.of(bytes, name, LIMITS)).hasMessage(code);
  }

  private static ListFile csv(String text) {
    return csv(text.getBytes(StandardCharsets.UTF_8));
  }

  private static ListFile csv(byte[] bytes) {
    return ListFile.of(bytes, "list.csv", LIMITS);
  }

  private static List<SourceRow> rows(ListFile file) {
    List<SourceRow> rows = new ArrayList<>();
    file.read(file.layout(), rows::add);
    return rows;
  }
}
