package org.sixfold.verification;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sixfold.casework.BothLanguages.Line;
import org.sixfold.worklist.EarlierAnswers.Answered;

/** What a person told in an earlier talk, in words: where they were, and what they said of it. */
final class ToldBefore {

  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private static final Map<String, Line> TALKS =
      Map.of(
          VerificationProcess.CHECK_BY_PHONE, new Line("电话核查", "By phone"),
          VerificationProcess.VISIT_PERSON, new Line("上门核实", "At the door"),
          VerificationProcess.MEET_AT_GATE, new Line("卡口", "At the gate"));

  private static final Map<String, Line> WAS_IN_AREA =
      Map.of(
          "YES", new Line("到过名单所列地区", "Was in the area of the list"),
          "NO", new Line("没有到过名单所列地区", "Was not in the area of the list"),
          "UNSURE", new Line("说不清是否到过名单所列地区", "Is not sure about the area of the list"));

  private static final Line STAY = new Line("停留", "Stayed");
  private static final Line ARRIVED = new Line("抵达", "Arrived");

  /** The person's own words, as they were written down. */
  private static final Map<String, Line> WORDS =
      Map.of(
          "saidFrom", new Line("来处", "Comes from"),
          "personSays", new Line("对不一致的说明", "Of what does not fit"),
          "remark", new Line("备注", "Remark"));

  private ToldBefore() {}

  static Stream<Line> lines(Answered talk, ZoneId zone) {
    Map<String, Object> values = talk.values();
    Line head = TALKS.get(talk.kind()).with(MOMENT.format(talk.at().atZone(zone)));
    Stream<Line> facts =
        Stream.of(
                Stream.ofNullable(WAS_IN_AREA.get(text(values, "wasInArea"))),
                stays(values, zone),
                Stream.of("arrivedAt")
                    .filter(values::containsKey)
                    .map(field -> ARRIVED.with(moment(values.get(field), zone))),
                WORDS.entrySet().stream()
                    .filter(word -> !text(values, word.getKey()).isBlank())
                    .sorted(Map.Entry.comparingByKey())
                    .map(word -> word.getValue().with(text(values, word.getKey()))))
            .flatMap(lines -> lines);
    return Stream.concat(Stream.of(head), facts);
  }

  private static Stream<Line> stays(Map<String, Object> values, ZoneId zone) {
    return values.get("stays") instanceof List<?> stays
        ? stays.stream().filter(Map.class::isInstance).map(stay -> stay((Map<?, ?>) stay, zone))
        : Stream.empty();
  }

  private static Line stay(Map<?, ?> stay, ZoneId zone) {
    String when = moment(stay.get("from"), zone) + " – " + moment(stay.get("to"), zone);
    return STAY.with(stay.get("place") + " " + when);
  }

  private static String moment(Object value, ZoneId zone) {
    return MOMENT.format(OffsetDateTime.parse(value.toString()).atZoneSameInstant(zone));
  }

  private static String text(Map<String, Object> values, String field) {
    return values.get(field) == null ? "" : values.get(field).toString();
  }
}
