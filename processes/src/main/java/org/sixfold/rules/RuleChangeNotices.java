package org.sixfold.rules;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sixfold.access.Role;
import org.sixfold.notification.Notifications;
import org.sixfold.responsibility.CommandRooms;
import org.sixfold.rules.SwitchLine.Effect;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** Tells the command room and the deciding officers of rules that change, by sets and counts. */
@Component
class RuleChangeNotices {

  private static final String SETS_ZH = "生效：%s；失效：%s。";
  private static final String SETS_EN = "Coming into force: %s; lapsing: %s.";

  private final RulesAhead ahead;
  private final CommandRooms rooms;
  private final Notifications notifications;
  private final SixfoldClock clock;

  RuleChangeNotices(
      RulesAhead ahead, CommandRooms rooms, Notifications notifications, SixfoldClock clock) {
    this.ahead = ahead;
    this.rooms = rooms;
    this.notifications = notifications;
    this.clock = clock;
  }

  /** Everybody once for a moment and a number of hours ahead of it. */
  void tell(Instant moment, int hours) {
    LocalDateTime local = moment.atZone(clock.zone()).toLocalDateTime();
    boolean midnight = local.toLocalTime().equals(LocalTime.MIDNIGHT);
    String key = midnight ? local.toLocalDate().toString() : local.toString();
    Map<String, Object> values = values(local, ahead.at(moment));
    notifications.queueAll(
        rooms.present(Role.SUPERVISOR, Role.DECIDING_OFFICER).stream()
            .map(
                username ->
                    new Notifications.Mail(
                        "rule-change:" + key + ":" + hours + ":" + username,
                        username,
                        "rule-change",
                        values))
            .toList());
  }

  private static Map<String, Object> values(LocalDateTime local, RuleChange change) {
    Map<String, Object> values = new HashMap<>();
    values.put("day", local.toLocalDate().toString());
    values.put("time", local.toLocalTime().toString());
    values.put("whichZh", whichZh(change));
    values.put("whichEn", whichEn(change));
    for (Effect effect : Effect.values()) {
      values.put(effect.name().toLowerCase(Locale.ROOT), change.counts().get(effect));
    }
    values.put("leaving", change.wave().leaving() + change.wave().leavingAnyway());
    values.put("seats", change.wave().seats());
    values.put("runs", change.wave().runs());
    values.put("vehicles", change.wave().vehiclesFree());
    values.put(
        "papers", change.wave().papers().values().stream().mapToInt(Integer::intValue).sum());
    boolean signed = change.signed() != null;
    values.put("signedZh", signed ? "已签发" : "尚未签发");
    values.put("signedEn", signed ? "is signed" : "is not signed yet");
    return values;
  }

  private static String whichZh(RuleChange change) {
    return isByRelease(change)
        ? "由已批准的发布带来：规则名称不变，内容有修改。"
        : SETS_ZH.formatted(sets(change.comes(), "无"), sets(change.lapses(), "无"));
  }

  private static String whichEn(RuleChange change) {
    return isByRelease(change)
        ? "By an approved release: the rules keep their names, what they say changes."
        : SETS_EN.formatted(sets(change.comes(), "none"), sets(change.lapses(), "none"));
  }

  /** A release may change what a set says without any coming or going. */
  private static boolean isByRelease(RuleChange change) {
    return change.comes().isEmpty() && change.lapses().isEmpty();
  }

  private static String sets(List<String> sets, String none) {
    return sets.isEmpty() ? none : String.join(", ", sets);
  }
}
