package org.sixfold.cutoff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sixfold.access.SignedInUser;
import org.sixfold.cutoff.persistence.AddendumRow;
import org.sixfold.cutoff.persistence.SignatureRow;
import org.sixfold.cutoff.persistence.SnapshotMapper;
import org.sixfold.cutoff.persistence.SnapshotRow;
import org.sixfold.grid.Grid;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.PersonalNumbers;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Freezes the figures of a day at its cut-off, takes the signature, and adds what came later. */
@Service
public class Snapshots {

  private static final int LONGEST_REASON = 500;

  private final SnapshotMapper mapper;
  private final FigureTaking taking;
  private final CutOffPlaces places;
  private final CutOffTimes times;
  private final SnapshotReading reading;
  private final Seals seals;
  private final SixfoldClock clock;
  private final JsonMapper json;

  Snapshots(
      SnapshotMapper mapper,
      FigureTaking taking,
      CutOffPlaces places,
      CutOffTimes times,
      SnapshotReading reading,
      Seals seals,
      SixfoldClock clock,
      JsonMapper json) {
    this.mapper = mapper;
    this.taking = taking;
    this.places = places;
    this.times = times;
    this.reading = reading;
    this.seals = seals;
    this.clock = clock;
    this.json = json;
  }

  /**
   * Signs the figures of a day; where nobody has frozen them yet, freezes them now. The same
   * signature again changes nothing.
   *
   * @param grid as {@link CutOffPlaces#of}
   * @param sign the signer's own name
   * @throws ProblemException 403 {@code access.forbidden}; 409 {@code cutOff.notYet} before the
   *     cut-off and for a day that is over and was not frozen, {@code cutOff.alreadySigned} by
   *     somebody else; 422 {@code form.invalid}
   */
  @Transactional
  public CutOffRecord sign(SignedInUser user, LocalDate day, String grid, String sign) {
    CutOffPlaces.requireSigner(user);
    Grid place = places.of(user, grid);
    if (sign == null || !sign.strip().equals(user.name())) {
      throw unfit(new FieldProblem("sign", "handOver.signOwnName"));
    }
    if (mapper.find(day, place.code()) == null) {
      freeze(place, day);
    }
    SnapshotRow row = mapper.find(day, place.code());
    SignatureRow signature =
        new SignatureRow(
            day, place.code(), user.username(), user.role().name(), clock.now(), row.contentHash());
    SignatureRow before = mapper.signature(day, place.code());
    if (before == null) {
      mapper.sign(signature);
      seals.record(
          day, place.code(), Seals.SIGNED, row.contentHash(), Map.of("which", user.username()));
    } else if (!before.signedBy().equals(user.username())) {
      throw ProblemException.conflict("cutOff.alreadySigned");
    }
    return reading.of(place, day);
  }

  /**
   * Freezes the figures as they are now; of a day that is frozen, nothing happens.
   *
   * @return whether they were frozen now
   * @throws ProblemException 409 {@code cutOff.notYet} before the cut-off, and once the day is over
   */
  @Transactional
  public boolean freeze(Grid place, LocalDate day) {
    Instant now = clock.now();
    if (now.isBefore(times.of(day)) || !day.equals(clock.today())) {
      throw ProblemException.conflict("cutOff.notYet");
    }
    FrozenFigures figures = taking.of(place, day);
    String content = json.writeValueAsString(figures);
    String hash = Hashes.of(content);
    try {
      mapper.insert(
          new SnapshotRow(day, place.code(), figures.cutOffAt(), figures.asOf(), content, hash));
    } catch (DuplicateKeyException frozenMeanwhile) {
      return false;
    }
    seals.record(day, place.code(), Seals.FROZEN, hash, Map.of("which", "snapshot"));
    return true;
  }

  /**
   * Adds the figures as they are now, with a reason; the frozen ones stay as they are.
   *
   * @throws ProblemException 403 {@code access.forbidden}; 404 {@code cutOff.notFrozen}; 422 {@code
   *     form.invalid}
   */
  @Transactional
  public CutOffRecord add(SignedInUser user, LocalDate day, String grid, String reason) {
    CutOffPlaces.requireSigner(user);
    Grid place = places.of(user, grid);
    String why = reason(reason);
    if (mapper.lock(day, place.code()) == null) {
      throw ProblemException.notFound("cutOff.notFrozen");
    }
    int seq = mapper.countAddenda(day, place.code()) + 1;
    String content = json.writeValueAsString(taking.of(place, day));
    String hash = Hashes.of(content);
    mapper.add(
        new AddendumRow(day, place.code(), seq, why, user.username(), clock.now(), content, hash));
    seals.record(day, place.code(), Seals.ADDED, hash, Map.of("which", String.valueOf(seq)));
    return reading.of(place, day);
  }

  private static String reason(String reason) {
    String text = reason == null ? "" : reason.strip();
    if (text.isEmpty()) {
      throw unfit(new FieldProblem("reason", "form.required"));
    }
    if (text.codePointCount(0, text.length()) > LONGEST_REASON) {
      throw unfit(new FieldProblem("reason", "form.tooLong", LONGEST_REASON));
    }
    if (PersonalNumbers.areIn(text)) {
      throw unfit(new FieldProblem("reason", "text.personalNumber"));
    }
    return text;
  }

  private static ProblemException unfit(FieldProblem problem) {
    return ProblemException.unfit("form.invalid", List.of(problem));
  }
}
