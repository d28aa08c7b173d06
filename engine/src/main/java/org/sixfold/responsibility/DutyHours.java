package org.sixfold.responsibility;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.sixfold.access.Role;
import org.springframework.stereotype.Service;

/** The coming hours of the rota: who is there in each, and who leaves. */
@Service
public class DutyHours {

  /** Shifts begin and end on quarters of an hour. */
  private static final Duration STEP = Duration.ofMinutes(15);

  private static final Duration HOUR = Duration.ofHours(1);

  private final RosterCache cache;

  DutyHours(RosterCache cache) {
    this.cache = cache;
  }

  /**
   * One hour.
   *
   * @param most people on duty at its fullest moment
   * @param covered whether at every moment of it somebody is
   */
  public record Hour(Instant from, int most, boolean covered) {}

  /** Somebody whose shift ends. */
  public record Leaving(Member member, Instant at) {}

  /** Roles of which every hour needs somebody. */
  public static List<Role> needed() {
    return RotaCoverage.NEEDED;
  }

  /** Hours of all members of a role. */
  public List<Hour> of(Role role, Instant from, int hours) {
    return hours(member -> member.role() == role, from, hours);
  }

  /** Hours of these members alone, such as those at one desk. */
  public List<Hour> of(Collection<String> usernames, Instant from, int hours) {
    return hours(member -> usernames.contains(member.username()), from, hours);
  }

  /** Members of these roles on shift now whose shift ends by then, the first first. */
  public List<Leaving> leaving(Collection<Role> roles, Instant now, Instant until) {
    Roster roster = cache.get();
    return roster.members().stream()
        .filter(member -> roles.contains(member.role()))
        .flatMap(
            member ->
                roster.shift(member.username(), now).stream()
                    .filter(shift -> !shift.to().isAfter(until))
                    .map(shift -> new Leaving(member, shift.to())))
        .sorted(
            Comparator.comparing(Leaving::at)
                .thenComparing(leaving -> leaving.member().role())
                .thenComparing(leaving -> leaving.member().username()))
        .toList();
  }

  private List<Hour> hours(Predicate<Member> whose, Instant from, int hours) {
    Roster roster = cache.get();
    List<String> people = roster.members().stream().filter(whose).map(Member::username).toList();
    List<Hour> found = new ArrayList<>(hours);
    for (int i = 0; i < hours; i++) {
      Instant begin = from.plus(HOUR.multipliedBy(i));
      int[] present = new int[(int) HOUR.dividedBy(STEP)];
      for (int quarter = 0; quarter < present.length; quarter++) {
        Instant at = begin.plus(STEP.multipliedBy(quarter));
        present[quarter] = (int) people.stream().filter(one -> roster.isOnDuty(one, at)).count();
      }
      found.add(
          new Hour(
              begin,
              Arrays.stream(present).max().orElse(0),
              Arrays.stream(present).allMatch(count -> count > 0)));
    }
    return found;
  }
}
