package org.sixfold.papers;

import java.util.List;
import java.util.stream.Collectors;
import org.sixfold.casefile.Restrictions.Kind;
import org.sixfold.casefile.Restrictions.Restriction;

/** Measures and what they ask of a person, as papers write them. */
record MeasureWords(PaperDates dates) {

  static String name(Kind kind) {
    return switch (kind) {
      case CENTRALISED_ISOLATION -> "集中隔离";
      case HOME_ISOLATION -> "居家隔离";
      case HOME_MONITORING -> "居家健康监测";
      case DAILY_MONITORING -> "日常健康监测";
    };
  }

  static boolean isAtHome(Restriction restriction) {
    return restriction.kind() != Kind.CENTRALISED_ISOLATION;
  }

  /** One line a measure, with its start and end. */
  String lines(List<Restriction> parts) {
    return parts.stream().map(this::line).collect(Collectors.joining("\n"));
  }

  private String line(Restriction part) {
    String from = part.start() == null ? "自实际受限之时起" : "自" + dates.moment(part.start());
    return name(part.kind()) + "：" + from + "至" + dates.end(part.lawfulEnd());
  }

  /** Names only, such as {@code 集中隔离、居家健康监测}. */
  static String names(List<Restriction> parts) {
    return parts.stream().map(one -> name(one.kind())).distinct().collect(Collectors.joining("、"));
  }

  /** What is asked of somebody at home. */
  static String rules(List<Restriction> parts) {
    return parts.stream()
        .map(Restriction::kind)
        .distinct()
        .map(MeasureWords::rules)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String rules(Kind kind) {
    return switch (kind) {
      case HOME_ISOLATION ->
          "居家隔离：单独居住或者住单独房间，不外出；每日上午7至10时、下午4至8时各报告一次健康状况；"
              + "按规定日期接受采样；生活垃圾交专人收取。外出就医先告知医生，急症直接拨打120。";
      case HOME_MONITORING ->
          "居家健康监测：不与家人以外的人聚集，非必要不外出；每日下午4至8时报告一次健康状况；按规定日期接受采样。" + "外出就医先告知医生，急症直接拨打120。";
      case DAILY_MONITORING -> "日常健康监测：可以正常生活，不参加聚集；每日下午4至8时报告一次健康状况；按规定日期接受采样。";
      case CENTRALISED_ISOLATION -> "";
    };
  }
}
