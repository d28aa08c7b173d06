package org.sixfold.riskarea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.grid.GridImport;
import org.sixfold.testsupport.EngineTest;
import org.sixfold.testsupport.HttpClient;
import org.sixfold.testsupport.HttpClient.Answer;
import org.sixfold.testsupport.HttpClients;
import org.sixfold.testsupport.SmallTown;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class RiskAreaImportTest {

  private static final String HEADER = "区划代码,地区名称,风险等级,起,止,文件名称,文号,发布机关\n";

  @Autowired HttpClients clients;
  @Autowired SmallTown town;
  @Autowired GridImport grids;
  @Autowired RiskAreaSeed seed;

  private HttpClient room;

  @BeforeEach
  void people() {
    town.people("import-room,指挥,SUPERVISOR,330784", "import-other,指挥,SUPERVISOR,330784");
    room = clients.basic("import-room", SmallTown.PASSWORD);
    grids.read(
        GridImport.Content.DIVISIONS,
        new StringReader(
            "code,name,level,parent\n33,浙江省,PROVINCE,\n3398,例市,PREFECTURE,33\n"
                + "339801,例一区,COUNTY,3398\n339802,例二区,COUNTY,3398\n339803,例三区,COUNTY,3398\n"
                + "339804,例四区,COUNTY,3398\n339805,例五区,COUNTY,3398\n"));
  }

  private Answer upload(String name, byte[] content) {
    return room.upload("/api/risk-areas/import", name, content, Map.of());
  }

  @Test
  void aTableIsTakenInOnceAndWaitsForASecondPerson() {
    String csv =
        HEADER
            + "339801,例一区临江小区,中风险,2021-12-09,2021-12-20,通告,1号,省防控办\n"
            + "339801,,高风险地区,2021-12-09 08:30,,通告,1号,省防控办\n";
    Answer imported = upload("areas.csv", csv.getBytes(Charset.forName("GB18030")));
    assertThat(imported.status()).isEqualTo(200);
    assertThat(imported.body().path("created").asInt()).isEqualTo(2);
    assertThat(imported.body().path("ids").size()).isEqualTo(2);
    // A date alone is the whole day.
    assertThat(rows("339801"))
        .containsExactly(
            "浙江省例市例一区 HIGH 2021-12-09T08:30:00+08:00 – WAITING",
            "例一区临江小区 MEDIUM 2021-12-09T00:00:00+08:00 2021-12-21T00:00:00+08:00 WAITING");

    Answer again = upload("areas.csv", csv.getBytes(StandardCharsets.UTF_8));
    assertThat(again.body().path("created").asInt()).isZero();
    assertThat(again.body().path("known").asInt()).isEqualTo(2);
    assertThat(rows("339801")).hasSize(2);
  }

  @Test
  void aWorkbookIsReadAsPeopleMakeThem() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "test", "1.0")) {
      Worksheet sheet = book.newWorksheet("一");
      sheet.value(0, 0, "风险地区名单");
      String[] header = HEADER.strip().split(",");
      for (int i = 0; i < header.length; i++) {
        sheet.value(2, i, header[i]);
      }
      sheet.value(3, 0, 339802);
      sheet.value(3, 2, "封控区");
      sheet.value(3, 3, 44539.5);
      sheet.value(3, 4, 44550);
      sheet.value(3, 5, "通告");
      sheet.value(3, 6, "1号");
      sheet.value(3, 7, "省防控办");
    }
    assertThat(upload("areas.xlsx", bytes.toByteArray()).body().path("created").asInt())
        .isEqualTo(1);
    assertThat(rows("339802"))
        .containsExactly(
            "浙江省例市例二区 SEALED 2021-12-09T12:00:00+08:00 2021-12-21T00:00:00+08:00 WAITING");
  }

  @Test
  void badRowsAreNamedAndNothingIsEntered() {
    Answer refused =
        upload(
            "areas.csv",
            (HEADER
                    + "339803,,低风险,2021-12-09,,通告,1号,省防控办\n"
                    + "339803,,低风险,2021-12-09,,通告,1号,省防控办\n"
                    + "339803,,中风险,2021-12-10,,通告,1号,省防控办\n"
                    + "\n"
                    + "999999,,极高,昨天,明天,,,\n"
                    + "339804,例五区,低风险,2021-12-09,2021-12-08,通告,1号,省防控办\n"
                    + ",,低风险,,,通告,1号,省防控办\n")
                .getBytes(StandardCharsets.UTF_8));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.code()).isEqualTo("import.invalid");
    assertThat(
            StreamSupport.stream(refused.body().path("errors").spliterator(), false)
                .map(one -> one.path("field").asString() + " " + one.path("code").asString()))
        .containsExactly(
            "line 3: placeCode import.repeated",
            "line 6: level import.fieldUnknownValue",
            "line 6: from import.fieldNoMoment",
            "line 6: to import.fieldNoMoment",
            "line 6: placeCode riskArea.placeUnknown",
            "line 6: paper.title form.required",
            "line 6: paper.number form.required",
            "line 6: paper.issuer form.required",
            "line 7: placeName riskArea.nameElsewhere",
            "line 7: to period.endBeforeStart",
            "line 8: placeCode form.required",
            "line 8: from form.required",
            "line 4: from riskArea.overlaps");
    assertThat(rows("339803")).isEmpty();
  }

  @Test
  void whatIsNoTableIsRefused() {
    assertThat(upload("a.csv", new byte[0]).code()).isEqualTo("list.empty");
    assertThat(upload("a.xlsx", "PK\003\004rubbish".getBytes(StandardCharsets.UTF_8)).code())
        .isEqualTo("list.damaged");
    assertThat(upload("a.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)).code())
        .isEqualTo("list.notAList");
    Answer lacks = upload("a.csv", "区划代码,起\n339805,2021-12-09\n".getBytes(StandardCharsets.UTF_8));
    assertThat(lacks.code()).isEqualTo("csv.columnMissing");
    assertThat(lacks.body().path("messages").path("en").asString()).contains("\"level\"");
    String one = HEADER + "339805,,低风险,2021-12-09,,通告,1号,省防控办\n";
    assertThat(upload("a.csv", (one + ",,,,,,,x\n".repeat(5000)).getBytes()).code())
        .isEqualTo("list.tooManyRows");
  }

  @Test
  void aSeedNamesTwoPeople() {
    String header =
        "place_code,level,from,paper_title,paper_number,paper_issuer,entered_by,confirmed_by\n";
    String row = "339805,HIGH,2021-12-09,通告,1号,省防控办,";
    assertThatThrownBy(() -> seed.read(header + row + "import-room,import-room\n"))
        .hasMessage("riskArea.ownEntry");
    assertThatThrownBy(() -> seed.read(header + row + "import-room,stranger\n"))
        .hasMessage("import.invalid");
    assertThat(rows("339805")).isEmpty();
    seed.read(header + row + "import-room,import-other\n");
    seed.read(header + row + "import-room,import-other\n");
    assertThat(rows("339805"))
        .containsExactly("浙江省例市例五区 HIGH 2021-12-09T00:00:00+08:00 – CONFIRMED");
  }

  private List<String> rows(String code) {
    Answer found = room.get("/api/risk-areas?place=" + code);
    return StreamSupport.stream(found.body().path("items").spliterator(), false)
        .map(
            one ->
                String.join(
                    " ",
                    one.path("placeName").asString(),
                    one.path("level").asString(),
                    one.path("from").asString(),
                    one.path("to").asString("–"),
                    one.path("state").asString()))
        .toList();
  }
}
