package org.sixfold.responsibility;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import org.sixfold.access.Role;

/** All people, shifts and absences as they were read at one time, and the choice among them. */
final class Roster {

  private enum Availability {
    ON_DUTY,
    ON_CALL,
    ABSENT
  }

  private record Candidate(Member member, Availability availability, int depth, long tie) {}

  /** Farther from the grid than whoever has it. */
  private static final int HELPER = -1;

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparing(Candidate::availability)
          .thenComparing(Candidate::depth, Comparator.reverseOrder())
          .thenComparing(Candidate::tie)
          .thenComparing(candidate -> candidate.member().username());

  private final Map<String, Member> members = new LinkedHashMap<>();
  private final Map<Role, Map<String, List<Member>>> byRoleAndGrid = new EnumMap<>(Role.class);
  private final Map<String, Absence> absences = new HashMap<>();
  private final List<Assistance> assistances;
  private final List<Shift> rota;
  private final Duty duty;

  Roster(ZoneId zone, List<Member> people, List<Shift> rota, List<Absence> absences) {
    this(zone, people, rota, absences, List.of());
  }

  Roster(
      ZoneId zone,
      List<Member> people,
      List<Shift> rota,
      List<Absence> absences,
      List<Assistance> assistances) {
    this.assistances = List.copyOf(assistances);
    this.rota = List.copyOf(rota);
    this.duty = new Duty(zone, rota);
    absences.forEach(absence -> this.absences.put(absence.username(), absence));
    for (Member member : people) {
      members.put(member.username(), member);
      for (String grid : member.grids()) {
        byRoleAndGrid
            .computeIfAbsent(member.role(), role -> new HashMap<>())
            .computeIfAbsent(grid, code -> new ArrayList<>())
            .add(member);
      }
    }
  }

  List<Member> members() {
    return List.copyOf(members.values());
  }

  Optional<Member> find(String username) {
    return Optional.ofNullable(members.get(username));
  }

  /** In the order of their start. */
  List<Shift> rota() {
    return rota;
  }

  Optional<Absence> absence(String username) {
    return Optional.ofNullable(absences.get(username));
  }

  boolean isOnDuty(String username, Instant at) {
    return duty.isOnDuty(username, at) && !isAbsent(username, at);
  }

  /** The shift of the rota in which somebody works at that moment. */
  Optional<Shift> shift(String username, Instant at) {
    return isAbsent(username, at) ? Optional.empty() : duty.shift(username, at);
  }

  boolean isAnybodyOnDuty(Role role, Instant at) {
    return members.values().stream()
        .anyMatch(member -> member.role() == role && isOnDuty(member.username(), at));
  }

  /** Those whose place this member takes at that moment. */
  List<Member> substitutedBy(String username, Instant at) {
    return absences.values().stream()
        .filter(absence -> absence.covers(at) && username.equals(absence.substitute()))
        .flatMap(absence -> find(absence.username()).stream())
        .toList();
  }

  /** Further grids in which a member works at that moment. */
  List<String> assistedBy(String username, Instant at) {
    return assistances.stream()
        .filter(one -> one.username().equals(username) && one.covers(at))
        .map(Assistance::grid)
        .toList();
  }

  /**
   * Who of a role may answer for a grid, best first; who only helps there comes after those whose
   * grid it is.
   *
   * @param path codes from the root to the grid, each closed by a slash
   */
  List<Member> candidates(Role role, String path, Instant at) {
    Map<String, List<Member>> byGrid = byRoleAndGrid.getOrDefault(role, Map.of());
    String[] codes = path.split("/");
    List<Candidate> found = new ArrayList<>();
    for (int depth = 0; depth < codes.length; depth++) {
      for (Member member : byGrid.getOrDefault(codes[depth], List.of())) {
        add(found, member, depth, tie(path, member), at);
      }
    }
    List<String> around = List.of(codes);
    for (Assistance help : assistances) {
      if (help.covers(at) && around.contains(help.grid())) {
        find(help.username())
            .filter(member -> member.role() == role)
            .ifPresent(member -> add(found, member, HELPER, tie(path, member), at));
      }
    }
    return found.stream().sorted(BEST_FIRST).map(Candidate::member).distinct().toList();
  }

  private void add(List<Candidate> found, Member member, int depth, long tie, Instant at) {
    found.add(new Candidate(member, availability(member, at), depth, tie));
    if (isAbsent(member.username(), at)) {
      substitute(member.username(), at)
          .ifPresent(
              present -> found.add(new Candidate(present, availability(present, at), depth, tie)));
    }
  }

  private Availability availability(Member member, Instant at) {
    if (isAbsent(member.username(), at)) {
      return Availability.ABSENT;
    }
    return duty.isOnDuty(member.username(), at) ? Availability.ON_DUTY : Availability.ON_CALL;
  }

  boolean isAbsent(String username, Instant at) {
    Absence absence = absences.get(username);
    return absence != null && absence.covers(at);
  }

  /** The first present one along the chain of substitutes of somebody absent. */
  Optional<Member> substitute(String absent, Instant at) {
    Set<String> seen = new HashSet<>();
    if (!isAbsent(absent, at)) {
      return Optional.empty();
    }
    String username = absent;
    while (username != null && seen.add(username)) {
      if (!isAbsent(username, at)) {
        return find(username);
      }
      username = absences.get(username).substitute();
    }
    return Optional.empty();
  }

  /**
   * Orders equals the same way every time, but another way for another grid, so that the first of
   * several drivers does not get every journey.
   */
  private static long tie(String path, Member member) {
    CRC32 checksum = new CRC32();
    checksum.update((path + member.username()).getBytes(StandardCharsets.UTF_8));
    return checksum.getValue();
  }
}
