package org.sixfold.riskarea;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sixfold.grid.Division;
import org.sixfold.grid.Division.Level;
import org.sixfold.grid.GridFiles;

/** Which places a text names, and whether somebody who was there was in an area. */
class AreaFitTest {

  private static final Places PLACES = places();
  private static final AreaMatches MATCHES = new AreaMatches(null, PLACES);

  private static Places places() {
    List<Division> all = new ArrayList<>(GridFiles.divisions());
    all.add(new Division("330211", "镇海区", Level.COUNTY, "3302"));
    all.add(new Division("330211004", "蛟川街道", Level.TOWNSHIP, "330211"));
    all.add(new Division("330205", "江北区", Level.COUNTY, "3302"));
    all.add(new Division("500105", "江北区", Level.COUNTY, "50"));
    all.add(new Division("330604", "上虞区", Level.COUNTY, "3306"));
    return new Places(() -> all, GridFiles.dongcheng());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "浙江省宁波市镇海区蛟川街道临江南路1号 | 330211004",
        "浙江宁波镇海蛟川街道 | 330211004",
        "宁波市镇海区 | 330211",
        "宁波 镇海 | 330211",
        "镇海区 | 330211",
        "从宁波市镇海区回来 | 330211",
        "宁波市镇海区（宁波市） | 330211",
        "宁波市 | 3302",
        "330211 | 330211",
        "３３０２１１ | 330211",
        "江北区 | 330205 500105",
        "宁波市江北区 | 330205",
        "重庆江北区 | 500105",
        "宁波市镇海区、绍兴市上虞区 | 330211, 330604",
        "宁波市某街道 | 3302",
        // Roads and shops are no provinces.
        "上海路12号 | -",
        "重庆火锅店 | 50",
        "老上海面馆 | -",
        // A township of that name elsewhere is not ours.
        "北京市东城街道 | 11",
        "临海市东城街道 | -",
        // Our own grids are found as addresses are.
        "东城街道五金城社区永康人家5幢 | 33078400100701",
        "某处 | -",
      })
  void placesAreReadAsPeopleSayThem(String text, String expected) {
    String named =
        PLACES.named(text).stream()
            .map(codes -> String.join(" ", new TreeSet<>(codes)))
            .sorted()
            .collect(Collectors.joining(", "));
    assertThat(named.isEmpty() ? "-" : named).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // The place, or a place in it.
        "宁波市镇海区 | 330211 | 宁波市镇海区 | WITHIN",
        "镇海区蛟川街道 | 330211 | 浙江省宁波市镇海区 | WITHIN",
        "宁波市镇海区骆驼街道 | 330211 | 镇海区 | WITHIN",
        // A place around it: was the person there?
        "宁波市 | 330211 | 宁波市镇海区 | WIDER",
        "浙江省 | 330211004 | 蛟川街道 | WIDER",
        "江北区 | 330205 | 宁波市江北区 | WIDER",
        // The area is a part of its code's place.
        "宁波市镇海区临江小区3幢 | 330211 | 宁波市镇海区临江小区 | WITHIN",
        "宁波临江小区 | 330211 | 宁波镇海临江小区 | WITHIN",
        "宁波市镇海区 | 330211 | 宁波市镇海区临江小区 | WIDER",
        "镇海区蛟川街道 | 330211 | 宁波市镇海区临江小区 | WIDER",
        "临江小区 | 330211 | 宁波市镇海区临江小区 | WIDER",
        // Elsewhere.
        "绍兴市上虞区 | 330211 | 宁波市镇海区 | -",
        "重庆江北区 | 330205 | 宁波市江北区 | -",
        "绍兴市上虞区临江小区 | 330211 | 宁波市镇海区临江小区 | -",
        "某处 | 330211 | 宁波市镇海区 | -",
        // Our own grids, and the divisions above them.
        "五金城社区永康人家5幢 | 330784001007 | 五金城社区 | WITHIN",
        "五金城社区永康人家5幢 | 330784 | 永康市 | WITHIN",
        "五金城社区永康人家5幢 | 33 | 浙江省 | WITHIN",
        "东城街道 | 33078400100701 | 五金城社区第1微网格 | WIDER",
        "五金城社区紫微苑2幢 | 33078400100701 | 五金城社区第1微网格 | -",
      })
  void somebodyWhoWasThereWasInTheArea(String stay, String code, String name, String expected) {
    assertThat(MATCHES.fit(stay, area(code, name)).map(Enum::name).orElse("-")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "08:00, 09:00, false",
    "08:00, 10:00, true",
    "10:00, 12:00, true",
    "11:59, 13:00, true",
    "12:00, 13:00, false",
  })
  void anAreaHoldsFromItsFirstMomentAndNoLongerAtItsEnd(
      String first, String last, boolean expected) {
    RiskArea area = area("330211", "镇海区", at("10:00"), at("12:00"));
    assertThat(area.overlaps(at(first), at(last))).isEqualTo(expected);
    assertThat(area("330211", "镇海区", at("10:00"), null).overlaps(at("13:00"), at("13:00")))
        .isTrue();
    assertThat(area("330211", "镇海区", at("10:00"), at("10:00")).overlaps(at("09:00"), at("11:00")))
        .isFalse();
  }

  private static Instant at(String time) {
    return Instant.parse("2021-12-09T" + time + ":00Z");
  }

  private static RiskArea area(String code, String name) {
    return area(code, name, at("00:00"), null);
  }

  private static RiskArea area(String code, String name, Instant from, Instant to) {
    return new RiskArea(
        "1",
        code,
        name,
        RiskLevel.HIGH,
        from,
        to,
        new RiskPaper("通告", "1号", "省防控办"),
        RiskArea.Kind.NEW,
        null,
        null,
        RiskArea.State.CONFIRMED,
        null,
        "a",
        from,
        "b",
        from);
  }
}
