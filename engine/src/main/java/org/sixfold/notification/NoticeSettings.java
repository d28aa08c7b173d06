package org.sixfold.notification;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sixfold.notification.NoticeChoice.Quiet;
import org.sixfold.notification.NoticeChoice.Robot;
import org.sixfold.notification.persistence.NoticeSettingMapper;
import org.sixfold.notification.persistence.NoticeSettingRow;
import org.sixfold.notification.persistence.RobotRow;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each member chose of channels and quiet hours. */
@Service
public class NoticeSettings {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm").withResolverStyle(ResolverStyle.STRICT);
  private static final String TOKEN = "[\\w-]{1,200}";
  private static final String SECRET = "[\\x21-\\x7e]{1,200}";

  private final NoticeSettingMapper mapper;
  private final Messengers messengers;
  private final SixfoldClock clock;

  NoticeSettings(NoticeSettingMapper mapper, Messengers messengers, SixfoldClock clock) {
    this.mapper = mapper;
    this.messengers = messengers;
    this.clock = clock;
  }

  /** One's own choice; secrets are never answered. */
  @Transactional(readOnly = true)
  public NoticeChoice of(String username) {
    NoticeSettingRow row = mapper.find(username);
    Set<String> chosen = new HashSet<>();
    mapper.robots(List.of(username)).forEach(robot -> chosen.add(robot.channel()));
    return new NoticeChoice(
        row == null || row.mail(),
        row == null || row.quietFrom() == null ? null : new Quiet(row.quietFrom(), row.quietTo()),
        messengers.names().stream()
            .map(name -> new Robot(name, chosen.contains(name), null, null))
            .toList());
  }

  /**
   * Replaces one's own choice.
   *
   * @throws ProblemException 422 {@code value.invalid} with field errors
   */
  @Transactional
  public NoticeChoice choose(String username, NoticeChoice wanted) {
    List<FieldProblem> problems = new ArrayList<>();
    Quiet quiet = quiet(wanted.quiet(), problems);
    Map<String, RobotRow> known = new HashMap<>();
    mapper.robots(List.of(username)).forEach(robot -> known.put(robot.channel(), robot));
    List<RobotRow> robots = new ArrayList<>();
    List<Robot> named = wanted.messengers() == null ? List.of() : wanted.messengers();
    for (int i = 0; i < named.size(); i++) {
      if (named.get(i).chosen()) {
        robots.add(robot(username, named.get(i), known, "messengers[" + i + "]", problems));
      }
    }
    if (!problems.isEmpty()) {
      throw ProblemException.unfit("value.invalid", problems);
    }
    mapper.delete(username);
    mapper.deleteRobots(username);
    mapper.insert(
        new NoticeSettingRow(
            username,
            wanted.mail(),
            quiet == null ? null : quiet.from(),
            quiet == null ? null : quiet.to(),
            clock.now()));
    robots.forEach(mapper::insertRobot);
    return of(username);
  }

  /** When the member's quiet hours end; empty outside of them. */
  Optional<Instant> quietUntil(String username, Instant at) {
    NoticeSettingRow row = mapper.find(username);
    return row == null || row.quietFrom() == null
        ? Optional.empty()
        : new QuietHours(LocalTime.parse(row.quietFrom()), LocalTime.parse(row.quietTo()))
            .until(at.atZone(clock.zone()));
  }

  /** The robot of a member; empty if the member no longer wants it. */
  Optional<RobotRow> robot(String username, String channel) {
    return mapper.robots(List.of(username)).stream()
        .filter(one -> one.channel().equals(channel))
        .findFirst();
  }

  /** Those who want no mails. */
  Set<String> withoutMail(Collection<String> usernames) {
    return new HashSet<>(mapper.withoutMail(usernames));
  }

  /** Messengers by member, as far as the installation has them. */
  Map<String, List<String>> messengersOf(Collection<String> usernames) {
    Map<String, List<String>> found = new HashMap<>();
    for (RobotRow robot : mapper.robots(usernames)) {
      if (messengers.names().contains(robot.channel())) {
        found.computeIfAbsent(robot.username(), none -> new ArrayList<>()).add(robot.channel());
      }
    }
    return found;
  }

  private static Quiet quiet(Quiet wanted, List<FieldProblem> problems) {
    if (wanted == null) {
      return null;
    }
    check("quiet.from", wanted.from(), problems);
    check("quiet.to", wanted.to(), problems);
    if (problems.isEmpty() && wanted.from().equals(wanted.to())) {
      problems.add(new FieldProblem("quiet.to", "notice.quietEmpty"));
    }
    return wanted;
  }

  private static void check(String field, String time, List<FieldProblem> problems) {
    try {
      if (time == null || !time.equals(LocalTime.parse(time, TIME).format(TIME))) {
        problems.add(new FieldProblem(field, "notice.timeInvalid"));
      }
    } catch (DateTimeException e) {
      problems.add(new FieldProblem(field, "notice.timeInvalid"));
    }
  }

  private RobotRow robot(
      String username,
      Robot wanted,
      Map<String, RobotRow> known,
      String field,
      List<FieldProblem> problems) {
    if (!messengers.names().contains(wanted.channel())) {
      problems.add(new FieldProblem(field + ".channel", "notice.channelUnknown"));
      return null;
    }
    RobotRow before = known.get(wanted.channel());
    if (wanted.token() == null && before != null) {
      return before;
    }
    if (wanted.token() == null || !wanted.token().matches(TOKEN)) {
      problems.add(new FieldProblem(field + ".token", "notice.tokenInvalid"));
    }
    boolean secretFits = wanted.secret() != null && wanted.secret().matches(SECRET);
    if (messengers.isSigned(wanted.channel()) && !secretFits) {
      problems.add(new FieldProblem(field + ".secret", "notice.secretInvalid"));
    }
    return new RobotRow(
        username, wanted.channel(), wanted.token(), secretFits ? wanted.secret() : null);
  }
}
