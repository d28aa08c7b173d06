package org.sixfold.handover;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sixfold.access.SignedInUser;
import org.sixfold.casefile.CaseFiles.Summary;
import org.sixfold.handover.HandOverDraft.Person;
import org.sixfold.handover.HandOverDraft.Taker;
import org.sixfold.handover.HandOverDraft.Told;
import org.sixfold.handover.ShiftFacts.Known;
import org.sixfold.responsibility.Member;
import org.sixfold.responsibility.Relief;
import org.sixfold.responsibility.Responsibility;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Pre-fills a note from what is known, and from what the shift before said. */
@Service
@Transactional(readOnly = true)
public class HandOverDrafts {

  private final ShiftFacts facts;
  private final HandOverNotes notes;
  private final Reach reach;
  private final Relief relief;
  private final Responsibility responsibility;
  private final SixfoldClock clock;

  HandOverDrafts(
      ShiftFacts facts,
      HandOverNotes notes,
      Reach reach,
      Relief relief,
      Responsibility responsibility,
      SixfoldClock clock) {
    this.facts = facts;
    this.notes = notes;
    this.reach = reach;
    this.relief = relief;
    this.responsibility = responsibility;
    this.clock = clock;
  }

  /** The note that the user could sign now. */
  public HandOverDraft of(SignedInUser giver) {
    return of(giver, List.of());
  }

  /** The same with further people, as far as the user may hand them on. */
  HandOverDraft of(SignedInUser giver, Collection<String> more) {
    giver.require(HandOverNotes.HANDLERS);
    Instant now = clock.now();
    Instant startsAt = relief.leaves(giver.username(), now);
    Map<String, Known> known = facts.of(giver);
    Map<String, List<Told>> told = told(giver);
    Set<String> ids = new LinkedHashSet<>(known.keySet());
    ids.addAll(told.keySet());
    ids.addAll(more);
    Map<String, Summary> people = reach.living(ids);
    Set<String> own = reach.readBy(giver, people.values(), now);
    people.keySet().removeIf(id -> !own.contains(id) && !known.containsKey(id));
    Map<String, List<Member>> looking = reach.of(giver.role(), people.values(), startsAt);
    return new HandOverDraft(
        now,
        startsAt,
        takers(giver, looking.values(), startsAt),
        ids.stream()
            .filter(people::containsKey)
            .map(
                id ->
                    person(
                        people.get(id),
                        known.getOrDefault(id, Known.NOTHING),
                        told.getOrDefault(id, List.of()),
                        others(giver, looking.getOrDefault(id, List.of()))))
            .toList());
  }

  private List<Taker> takers(
      SignedInUser giver, Collection<List<Member>> looking, Instant startsAt) {
    return Stream.concat(
            reach.relieving(giver, startsAt).stream(), looking.stream().flatMap(List::stream))
        .distinct()
        .filter(member -> !member.username().equals(giver.username()))
        .map(
            member ->
                new Taker(
                    member.username(),
                    member.name(),
                    responsibility.isOnDuty(member.username(), startsAt)))
        .sorted(Comparator.comparing(taker -> !taker.onDuty()))
        .toList();
  }

  private static List<String> others(SignedInUser giver, List<Member> members) {
    return members.stream()
        .map(Member::username)
        .filter(username -> !username.equals(giver.username()))
        .toList();
  }

  /** What was said to the user about somebody, in the notes taken over. */
  private Map<String, List<Told>> told(SignedInUser user) {
    return notes.of(user).stream()
        .filter(note -> !note.own())
        .flatMap(
            note ->
                note.lines().stream()
                    .map(line -> Map.entry(line.caseId(), words(note.givenBy(), line.words()))))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                Map.Entry::getValue,
                (one, other) -> Stream.concat(one.stream(), other.stream()).toList(),
                LinkedHashMap::new));
  }

  private static List<Told> words(String by, String words) {
    return words == null ? List.of() : List.of(new Told(by, words));
  }

  private static Person person(Summary person, Known known, List<Told> told, List<String> takers) {
    return new Person(
        person.caseId(),
        person.personName(),
        person.grid(),
        known.codes(),
        known.task(),
        told,
        takers);
  }
}
