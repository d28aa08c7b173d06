package org.sixfold.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sixfold.shared.SixfoldClock;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * By how much the demo's dates are moved: its newest list is of today. Time-lapse keeps them as
 * they are.
 */
@Component
class DemoDates {

  static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final SixfoldClock clock;
  private final Environment environment;

  DemoDates(SixfoldClock clock, Environment environment) {
    this.clock = clock;
    this.environment = environment;
  }

  DateShift shift() {
    if (environment.acceptsProfiles(Profiles.of("timelapse"))) {
      return new DateShift(0);
    }
    List<Resource> lists = lists();
    LocalDate newest = date(lists.get(lists.size() - 1));
    return new DateShift(ChronoUnit.DAYS.between(newest, clock.today()));
  }

  /** The example lists, oldest first. */
  static List<Resource> lists() {
    try {
      return SeedFiles.DEMO.find("list-*");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The date in a list's name. */
  static LocalDate date(Resource list) {
    Matcher date = DATE.matcher(list.getFilename());
    if (!date.find()) {
      throw new IllegalStateException("an example list without a date in its name");
    }
    return LocalDate.parse(date.group());
  }
}
