package org.sixfold.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.riskarea.RiskLevel;
import org.sixfold.testsupport.Areas;
import org.sixfold.testsupport.Areas.County;
import org.sixfold.testsupport.Facts;
import org.sixfold.testsupport.Filled;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;

/** Stays beside the register: what the caller, the visitor and the doctor see. */
@ProcessTest
class AreaMarksTest {

  private static final String CITED = "；《关于调整风险等级的通告》（甬防〔2021〕9号），市防控办）";

  @Autowired Walk walk;
  @Autowired Areas areas;
  @Autowired Facts facts;
  @Autowired AreaMarks marks;
  @Autowired KnownStays stays;

  private County county;

  @BeforeEach
  void saturdayMorning() {
    walk.startAt("2021-12-11T09:00");
    county = areas.county();
  }

  @Test
  void thePaperInForceIsShownBesideTheCall() {
    areas.inForce(county, RiskLevel.HIGH, "2021-12-07T00:00", null);
    String id = walk.openFrom(county.city() + county.name(), "2021-12-08");
    assertThat(shown(id, "check-by-phone", "riskAreas", "zh"))
        .isEqualTo(
            "名单来源地 "
                + county.city()
                + county.name()
                + "："
                + county.whole()
                + " 高风险地区（2021-12-07 00:00 起"
                + CITED);
    assertThat(shown(id, "check-by-phone", "riskAreas", "en"))
        .startsWith(
            "By the list from %s%s: %s high-risk area (from 2021-12-07 00:00; "
                .formatted(county.city(), county.name(), county.whole()));

    walk.complete(id, "check-by-phone", "INVALID", dead());
    assertThat(walk.shown(id, "visit-person").get("riskAreas").toString())
        .contains(county.whole() + " 高风险地区");
  }

  private String shown(String caseId, String kind, String field, String language) {
    return ((Map<?, ?>) walk.shown(caseId, kind).get(field)).get(language).toString();
  }

  @Test
  void whatWasOverBeforeOrBeganAfterTheArrivalIsNot() {
    areas.inForce(county, RiskLevel.HIGH, "2021-11-01T00:00", "2021-11-20T00:00");
    areas.inForce(county, RiskLevel.HIGH, "2021-12-10T00:00", null);
    String id = walk.openFrom(county.city() + county.name(), "2021-12-08");
    assertThat(shown(id, "check-by-phone", "riskAreas", "zh"))
        .isEqualTo("名单来源地 " + county.city() + county.name() + "：在此期间无生效的风险区记录");
    String unknown = walk.open(Walk.GRID, true, false);
    assertThat(shown(unknown, "check-by-phone", "riskAreas", "zh")).isEqualTo("名单未载来源地，尚无停留经过");
    assertThat(shown(unknown, "check-by-phone", "riskAreas", "en")).startsWith("The list does not");
  }

  @Test
  void theDoctorSeesTheAreasOfWhatWasTold() {
    String area = areas.inForce(county, RiskLevel.MEDIUM, "2021-12-05T08:00", null);
    areas.changed(area, RiskLevel.LOW, "2021-12-09T00:00", "2021-12-20T00:00");
    String id = walk.openFrom(county.city(), "2021-12-10");
    walk.complete(
        id,
        "check-by-phone",
        "CONCERNED",
        told(
            stay(county.city() + county.name() + "东门", "2021-12-04T00:00", "2021-12-06T00:00"),
            stay(county.city(), "2021-12-06T00:00", "2021-12-10T12:00")));

    assertThat(shown(id, "confirm-class", "riskAreaRow", "zh").lines())
        .containsExactly(
            county.city()
                + county.name()
                + "东门 12-04 00:00 至 12-06 00:00："
                + county.whole()
                + " 中风险地区（2021-12-05 08:00 起，2021-12-09 00:00 止"
                + CITED,
            county.city()
                + " 12-06 00:00 至 12-10 12:00："
                + county.whole()
                + " 中风险地区（2021-12-05 08:00 起，2021-12-09 00:00 止"
                + CITED
                + "——须问明是否到过该处",
            county.city()
                + " 12-06 00:00 至 12-10 12:00："
                + county.whole()
                + " 低风险地区（2021-12-09 00:00 起，2021-12-20 00:00 止"
                + CITED
                + "——须问明是否到过该处");
    assertThat(strictest(id)).contains(RiskLevel.MEDIUM);
    assertThat(walk.shown(id, "confirm-class"))
        .as("suggested, counted from when the person left")
        .containsEntry("class", "MEDIUM_RISK_AREA")
        .containsEntry("countedFrom", walk.at("2021-12-06T00:00"))
        .containsEntry("place", "HOME_ISOLATION");
    assertThat(walk.shown(id, "confirm-class").get("classWhy").toString())
        .contains("到过散发的中风险地区（来源：浙江省疫情防控办");
    assertThat(facts.section("riskAreas", id, "dr-01"))
        .contains("stay=" + county.city() + county.name() + "东门", "level=MEDIUM", "sure=true")
        .contains("level=LOW", "sure=false");
  }

  @Test
  void theStrictestSureLevelCountsAndWhatWasToldLast() {
    County other = areas.county();
    areas.inForce(county, RiskLevel.LOW, "2021-12-01T00:00", null);
    areas.inForce(other, RiskLevel.CONTROL, "2021-12-01T00:00", null);
    String id = walk.open(Walk.GRID, true, false);
    assertThat(strictest(id)).isEmpty();
    walk.complete(
        id,
        "check-by-phone",
        "CONCERNED",
        told(
            stay(county.name(), "2021-12-04T00:00", "2021-12-06T00:00"),
            stay(other.code(), "2021-12-06T00:00", "2021-12-07T00:00")));
    assertThat(strictest(id)).contains(RiskLevel.CONTROL);

    walk.complete(id, "confirm-class", "MORE_FACTS", Map.of());
    walk.startAt("2021-12-11T10:00");
    walk.complete(
        id,
        "check-by-phone",
        "CONCERNED",
        told(stay(county.name(), "2021-12-04T00:00", "2021-12-06T00:00")));
    assertThat(strictest(id)).contains(RiskLevel.LOW);
    assertThat(stays.of(id)).hasSize(1);
  }

  @Test
  void whoWasThereWithoutSayingMoreWasWhereTheListSays() {
    areas.inForce(county, RiskLevel.SEALED, "2021-12-01T00:00", null);
    String id = walk.openFrom(county.name(), "2021-12-08");
    walk.complete(id, "check-by-phone", "CONCERNED", Filled.phoneCheck());
    assertThat(strictest(id)).contains(RiskLevel.SEALED);

    walk.complete(id, "confirm-class", "MORE_FACTS", Map.of());
    Map<String, Object> no = new HashMap<>(Filled.phoneCheck());
    no.put("wasInArea", "NO");
    walk.complete(id, "check-by-phone", "CONTRADICTS", no);
    assertThat(strictest(id)).isEmpty();
    assertThat(
            walk.count(
                "select count(*) from ACT_RU_VARIABLE where TEXT_ like ?",
                "%" + county.city() + "%"))
        .isZero();
  }

  private static Map<String, Object> dead() {
    return Map.of("reached", "DEAD_NUMBER");
  }

  private Map<String, Object> told(Map<?, ?>... stays) {
    Map<String, Object> told = new HashMap<>(Filled.phoneCheck());
    told.put("stays", List.of(stays));
    return told;
  }

  private Map<String, Object> stay(String place, String from, String to) {
    return Map.of("place", place, "from", walk.at(from), "to", walk.at(to));
  }

  private Optional<RiskLevel> strictest(String caseId) {
    return marks.strictest(stays.of(caseId)).map(mark -> mark.area().level());
  }
}
