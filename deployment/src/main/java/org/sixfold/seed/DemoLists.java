package org.sixfold.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sixfold.shared.ProblemException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;

/**
 * The five example lists, moved in time so that the newest one is of today; time-lapse keeps their
 * dates.
 */
@Service
@ConditionalOnBooleanProperty("sixfold.demo")
public class DemoLists {

  /**
   * An example.
   *
   * @param n counts from 1
   */
  public record Example(int n, String name, LocalDate listDate) {}

  private final DemoDates dates;

  DemoLists(DemoDates dates) {
    this.dates = dates;
  }

  /** The examples, oldest first. */
  public List<Example> all() {
    long days = dates.shift().days();
    List<Example> examples = new ArrayList<>();
    for (Resource file : DemoDates.lists()) {
      LocalDate date = DemoDates.date(file).plusDays(days);
      String name = DemoDates.DATE.matcher(file.getFilename()).replaceFirst(date.toString());
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
    List<Resource> files = DemoDates.lists();
    if (n < 1 || n > files.size()) {
      throw ProblemException.notFound("list.unknown");
    }
    try {
      Resource file = files.get(n - 1);
      byte[] bytes = file.getContentAsByteArray();
      DateShift shift = dates.shift();
      return shift.days() == 0 ? bytes : shift.shift(file.getFilename(), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
