package org.sixfold.timelapse.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.sixfold.access.CurrentUser;
import org.sixfold.access.Role;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.ProblemException;
import org.sixfold.timelapse.TimeLapse;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The clock of demos and acceptance. */
@RestController
@RequestMapping("/api/clock")
@Profile("timelapse")
class ClockController {

  private final CurrentUser currentUser;
  private final TimeLapse timeLapse;

  ClockController(CurrentUser currentUser, TimeLapse timeLapse) {
    this.currentUser = currentUser;
    this.timeLapse = timeLapse;
  }

  record Now(Instant now) {}

  /**
   * @param duration ISO-8601, such as {@code PT2H}
   */
  record Advance(@NotNull String duration) {}

  /**
   * @param ran timers, escalations, watchdog, mails
   */
  record Advanced(Instant now, Map<String, Integer> ran) {}

  @GetMapping
  Now now() {
    currentUser.get();
    return new Now(timeLapse.now());
  }

  @PostMapping("/advance")
  Advanced advance(@Valid @RequestBody Advance request) {
    currentUser.get().require(Role.SUPERVISOR, Role.ADMIN);
    TimeLapse.Advanced advanced = timeLapse.advance(duration(request.duration()));
    Map<String, Integer> ran = new TreeMap<>();
    advanced.ran().forEach((kind, pieces) -> ran.put(kind.name().toLowerCase(Locale.ROOT), pieces));
    return new Advanced(advanced.now(), ran);
  }

  private static Duration duration(String text) {
    try {
      return Duration.parse(text);
    } catch (DateTimeParseException e) {
      throw ProblemException.unfit(
          "clock.durationInvalid", List.of(new FieldProblem("duration", "value.invalid")), 100);
    }
  }
}
