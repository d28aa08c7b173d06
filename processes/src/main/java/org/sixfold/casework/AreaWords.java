package org.sixfold.casework;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sixfold.casework.AreaMarks.Mark;
import org.sixfold.casework.BothLanguages.Line;
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

  private static final Line NOWHERE =
      new Line("名单未载来源地，尚无停留经过", "The list does not say from where, and no stays are told of yet");

  private final KnownStays stays;
  private final AreaMarks marks;
  private final SixfoldClock clock;

  AreaWords(KnownStays stays, AreaMarks marks, SixfoldClock clock) {
    this.stays = stays;
    this.marks = marks;
    this.clock = clock;
  }

  /**
   * Which areas the person's places met, told ones first and else the list's, one a line and in
   * both languages; names of places and papers are as they were given.
   */
  public Map<String, String> of(String caseId) {
    return all(List.of(caseId)).get(caseId);
  }

  /** The same for several cases, by case. */
  public Map<String, Map<String, String>> all(Collection<String> caseIds) {
    Map<String, List<Stay>> where = stays.whereabouts(caseIds);
    Map<Stay, List<Mark>> met =
        marks.of(where.values().stream().flatMap(List::stream).distinct().toList()).stream()
            .collect(Collectors.groupingBy(Mark::stay));
    return caseIds.stream()
        .distinct()
        .collect(Collectors.toMap(Function.identity(), id -> words(where.get(id), met)));
  }

  private Map<String, String> words(List<Stay> where, Map<Stay, List<Mark>> met) {
    return BothLanguages.of(
        where.isEmpty()
            ? List.of(NOWHERE)
            : where.stream()
                .flatMap(stay -> lines(stay, met.getOrDefault(stay, List.of())))
                .distinct()
                .limit(MOST_LINES)
                .toList());
  }

  private Stream<Line> lines(Stay stay, List<Mark> met) {
    Line head =
        stay.source() == KnownStays.Source.LIST
            ? new Line("名单来源地 " + stay.place(), "By the list from " + stay.place())
            : new Line(
                stay.place() + " " + day(stay.from()) + " 至 " + day(stay.to()),
                stay.place() + " " + day(stay.from()) + " to " + day(stay.to()));
    return met.isEmpty()
        ? Stream.of(head.with("在此期间无生效的风险区记录", "no risk area was in force there then"))
        : met.stream().map(mark -> head.with(zh(mark), en(mark)));
  }

  private String zh(Mark mark) {
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

  private String en(Mark mark) {
    RiskArea area = mark.area();
    String time =
        "from " + moment(area.from()) + (area.to() == null ? "" : " to " + moment(area.to()));
    return area.placeName()
        + " "
        + area.level().english()
        + " ("
        + time
        + "; "
        + area.paper().citation()
        + ")"
        + (mark.isSure() ? "" : " – ask whether the person was there");
  }

  private String moment(Instant at) {
    return at.atZone(clock.zone()).format(MOMENT);
  }

  private String day(Instant at) {
    return at.atZone(clock.zone()).format(DAY);
  }
}
