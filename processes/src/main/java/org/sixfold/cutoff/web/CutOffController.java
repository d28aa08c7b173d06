package org.sixfold.cutoff.web;

import java.time.LocalDate;
import org.sixfold.access.CurrentUser;
import org.sixfold.board.BoardFilter;
import org.sixfold.cutoff.CutOffRecord;
import org.sixfold.cutoff.CutOffView;
import org.sixfold.cutoff.CutOffs;
import org.sixfold.cutoff.NextHours;
import org.sixfold.cutoff.NextHoursView;
import org.sixfold.cutoff.SnapshotReading;
import org.sixfold.cutoff.Snapshots;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The cut-off of the day: the command room's and the leaders'. */
@RestController
@RequestMapping("/api/cut-off")
class CutOffController {

  private final CurrentUser currentUser;
  private final CutOffs cutOffs;
  private final Snapshots snapshots;
  private final SnapshotReading reading;
  private final NextHours nextHours;

  CutOffController(
      CurrentUser currentUser,
      CutOffs cutOffs,
      Snapshots snapshots,
      SnapshotReading reading,
      NextHours nextHours) {
    this.currentUser = currentUser;
    this.cutOffs = cutOffs;
    this.snapshots = snapshots;
    this.reading = reading;
    this.nextHours = nextHours;
  }

  /** The signer's own name. */
  record Signed(String sign) {}

  /** Why the figures of a day changed after its cut-off. */
  record Later(String reason) {}

  /** What stands between now and the cut-off of a day, today's by default. */
  @GetMapping
  CutOffView cutOff(
      @RequestParam(required = false) LocalDate date,
      @RequestParam(required = false) String grid,
      @RequestParam(required = false) String list) {
    return cutOffs.view(
        currentUser.get(),
        date,
        new BoardFilter(given(grid), false, null, null, given(list), null, null));
  }

  /** The coming hours, twelve by default. */
  @GetMapping("/next-hours")
  NextHoursView nextHours(
      @RequestParam(required = false) String grid, @RequestParam(defaultValue = "12") int hours) {
    return nextHours.of(currentUser.get(), given(grid), hours);
  }

  /** What was frozen at the cut-off of that day, and what was added later. */
  @GetMapping("/{date}")
  CutOffRecord record(@PathVariable LocalDate date, @RequestParam(required = false) String grid) {
    return reading.of(currentUser.get(), date, given(grid));
  }

  @PostMapping("/{date}/snapshot")
  CutOffRecord sign(
      @PathVariable LocalDate date,
      @RequestParam(required = false) String grid,
      @RequestBody Signed body) {
    return snapshots.sign(currentUser.get(), date, given(grid), body.sign());
  }

  @PostMapping("/{date}/addenda")
  @ResponseStatus(HttpStatus.CREATED)
  CutOffRecord add(
      @PathVariable LocalDate date,
      @RequestParam(required = false) String grid,
      @RequestBody Later body) {
    return snapshots.add(currentUser.get(), date, given(grid), body.reason());
  }

  private static String given(String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
