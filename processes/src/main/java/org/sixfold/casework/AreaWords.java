package org.sixfold.casework;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.sixfold.casework.AreaMarks.Mark;
import org.sixfold.casework.KnownStays.Stay;
import org.sixfold.riskarea.RiskArea;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** The papers in force, as forms show them beside a call and to the doctor. */
@Component
public class AreaWords {

  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd HH:mm");
  private static final int MOST_LINES = 20;

  private final KnownStays stays;
  private final AreaMarks marks;
  private final SixfoldClock clock;

  AreaWords(KnownStays stays, AreaMarks marks, SixfoldClock clock) {
    this.stays = stays;
    this.marks = marks;
    this.clock = clock;
  }

  /** Which areas the person's places met, told ones first and else the list's, one a line. */
  public String of(String caseId) {
    List<Stay> told = stays.of(caseId);
    List<Stay> where = told.isEmpty() ? stays.listed(caseId) : told;
    if (where.isEmpty()) {
      return "名单未载来源地，尚无停留经过";
    }
    return String.join(
        "\n", where.stream().flatMap(this::lines).distinct().limit(MOST_LINES).toList());
  }

  private Stream<String> lines(Stay stay) {
    List<Mark> met = marks.of(List.of(stay));
    String head =
        stay.source() == KnownStays.Source.LIST
            ? "名单来源地 " + stay.place()
            : stay.place() + " " + day(stay.from()) + " 至 " + day(stay.to());
    return met.isEmpty()
        ? Stream.of(head + "：在此期间无生效的风险区记录")
        : met.stream().map(mark -> head + "：" + line(mark));
  }

  private String line(Mark mark) {
    RiskArea area = mark.area();
    String time =
        moment(area.from()) + " 起" + (area.to() == null ? "" : "，" + moment(area.to()) + " 止");
    return area.placeName()
        + " "
        + area.level().word()
        + "（"
        + time
        + "；"
        + area.paper().citation()
        + "）"
        + (mark.isSure() ? "" : "——须问明是否到过该处");
  }

  private String moment(Instant at) {
    return at.atZone(clock.zone()).format(MOMENT);
  }

  private String day(Instant at) {
    return at.atZone(clock.zone()).format(DAY);
  }
}
