package org.sixfold.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sixfold.camunda.Models;
import org.sixfold.casework.RestrictionRule;
import org.sixfold.casework.RuleBook;
import org.sixfold.casework.RuleBooks;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** The days on which a rule comes into force or has gone out of it. */
@Component
class RuleCalendar {

  private final RuleBooks books;
  private final Models models;
  private final SixfoldClock clock;

  RuleCalendar(RuleBooks books, Models models, SixfoldClock clock) {
    this.books = books;
    this.models = models;
    this.clock = clock;
  }

  /** The latest day of change up to a day, that day included. */
  Optional<LocalDate> latest(LocalDate day) {
    SortedSet<LocalDate> past = days(books.active()).headSet(day.plusDays(1));
    return past.isEmpty() ? Optional.empty() : Optional.of(past.last());
  }

  /** The next day of change after a day. */
  Optional<LocalDate> next(LocalDate day) {
    SortedSet<LocalDate> ahead = after(day);
    return ahead.isEmpty() ? Optional.empty() : Optional.of(ahead.first());
  }

  /**
   * All days of change after a day, by the active release and by one that is approved for a moment
   * to come, which is a change itself if it begins at 00:00.
   */
  SortedSet<LocalDate> after(LocalDate day) {
    TreeSet<LocalDate> days = days(books.active());
    models
        .scheduled()
        .ifPresent(
            next -> {
              days.addAll(days(books.of(next.deploymentId())));
              ZonedDateTime begins = next.since().atZone(clock.zone());
              if (begins.toLocalTime().equals(LocalTime.MIDNIGHT)) {
                days.add(begins.toLocalDate());
              }
            });
    return days.tailSet(day.plusDays(1));
  }

  /** All moments of change after today: 00:00 of days, and the moment of a release that waits. */
  SortedSet<Instant> momentsAhead() {
    TreeSet<Instant> moments = new TreeSet<>();
    after(clock.today()).forEach(day -> moments.add(clock.at(day.atTime(LocalTime.MIDNIGHT))));
    release().filter(moment -> moment.isAfter(clock.now())).ifPresent(moments::add);
    return moments;
  }

  /** The moment at which an approved release begins; empty if none waits. */
  Optional<Instant> release() {
    return models.scheduled().map(Models.Released::since);
  }

  private static TreeSet<LocalDate> days(RuleBook book) {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (RestrictionRule rule : book.all()) {
      days.add(rule.validFrom());
      if (rule.validTo() != null) {
        days.add(rule.validTo().plusDays(1));
      }
    }
    return days;
  }
}
