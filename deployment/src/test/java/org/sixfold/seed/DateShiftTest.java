package org.sixfold.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;

class DateShiftTest {

  private static final DateShift A_MONTH = new DateShift(31);

  @Test
  void everyNotationIsKept() {
    assertThat(A_MONTH.text("2021-12-01,2021/12/02,2021.12.03,20211204,2021年12月05日,近期"))
        .isEqualTo("2022-01-01,2022/01/02,2022.01.03,20220104,2022年01月05日,近期");
    assertThat(A_MONTH.text("<t>2021&#24180;12&#26376;05&#26085;</t><t>20211204</t>"))
        .isEqualTo("<t>2022&#24180;01&#26376;05&#26085;</t><t>20220104</t>");
  }

  @Test
  void documentsAndPhonesAreNoDates() {
    String people = "1,甲,330784202112010001,14020211201,a\n2,乙,33078420211201000X,,b";
    assertThat(A_MONTH.text(people)).isEqualTo(people);
  }

  @Test
  void theExamplesDifferInTheirDatesOnly() throws IOException {
    for (Resource file : SeedFiles.DEMO.find("list-*")) {
      byte[] before = file.getContentAsByteArray();
      byte[] after = A_MONTH.shift(file.getFilename(), before);
      List<String> texts = texts(file.getFilename(), before);
      List<String> shifted = texts(file.getFilename(), after);
      assertThat(shifted).hasSameSizeAs(texts);
      for (int i = 0; i < texts.size(); i++) {
        boolean moved = !texts.get(i).equals(shifted.get(i));
        assertThat(moved ? texts.get(i) : "2021").matches("(?s).*(202\\d|44\\d{3}).*");
      }
      assertThat(String.join(" ", shifted)).doesNotContain("2021-11-", "2021年11", "2021.11");
    }
  }

  private static List<String> texts(String name, byte[] bytes) throws IOException {
    if (name.endsWith(".csv")) {
      return List.of(new String(bytes, Charset.forName("GB18030")).split("[,\n]", -1));
    }
    List<String> texts = new ArrayList<>();
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      for (Row row : workbook.getFirstSheet().read()) {
        row.forEach(cell -> texts.add(cell == null ? "" : cell.getText()));
      }
    }
    return texts;
  }
}
