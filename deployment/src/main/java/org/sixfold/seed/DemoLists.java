package org.sixfold.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;

/**
 * The five example lists, moved in time so that the newest one is of today; time-lapse keeps their
 * dates.
 */
@Service
@ConditionalOnBooleanProperty("sixfold.demo")
public class DemoLists {

  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /**
   * An example.
   *
   * @param n counts from 1
   */
  public record Example(int n, String name, LocalDate listDate) {}

  private final SixfoldClock clock;
  private final Environment environment;

  DemoLists(SixfoldClock clock, Environment environment) {
    this.clock = clock;
    this.environment = environment;
  }

  /** The examples, oldest first. */
  public List<Example> all() {
    long days = shift();
    List<Example> examples = new ArrayList<>();
    for (Resource file : files()) {
      LocalDate date = date(file).plusDays(days);
      String name = DATE.matcher(file.getFilename()).replaceFirst(date.toString());
      examples.add(new Example(examples.size() + 1, name, date));
    }
    return examples;
  }

  /**
   * One example's file.
   *
   * @throws ProblemException 404 {@code list.unknown}
   */
  public byte[] content(int n) {
    List<Resource> files = files();
    if (n < 1 || n > files.size()) {
      throw ProblemException.notFound("list.unknown");
    }
    try {
      Resource file = files.get(n - 1);
      byte[] bytes = file.getContentAsByteArray();
      long days = shift();
      return days == 0 ? bytes : new DateShift(days).shift(file.getFilename(), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long shift() {
    if (environment.acceptsProfiles(Profiles.of("timelapse"))) {
      return 0;
    }
    List<Resource> files = files();
    return ChronoUnit.DAYS.between(date(files.get(files.size() - 1)), clock.today());
  }

  private static LocalDate date(Resource file) {
    Matcher date = DATE.matcher(file.getFilename());
    if (!date.find()) {
      throw new IllegalStateException("an example list without a date in its name");
    }
    return LocalDate.parse(date.group());
  }

  private static List<Resource> files() {
    try {
      return SeedFiles.DEMO.find("list-*");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
