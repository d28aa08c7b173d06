package org.sixfold.cutoff;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.cutoff.CutOffRecord.Addendum;
import org.sixfold.cutoff.CutOffRecord.Signature;
import org.sixfold.cutoff.persistence.AddendumRow;
import org.sixfold.cutoff.persistence.SignatureRow;
import org.sixfold.cutoff.persistence.SnapshotMapper;
import org.sixfold.cutoff.persistence.SnapshotRow;
import org.sixfold.grid.Grid;
import org.sixfold.responsibility.Member;
import org.sixfold.responsibility.Responsibility;
import org.sixfold.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Reads what was frozen, and looks each time whether it is what was written. */
@Service
@Transactional(readOnly = true)
public class SnapshotReading {

  private final SnapshotMapper mapper;
  private final CutOffPlaces places;
  private final Seals seals;
  private final Responsibility responsibility;
  private final JsonMapper json;

  SnapshotReading(
      SnapshotMapper mapper,
      CutOffPlaces places,
      Seals seals,
      Responsibility responsibility,
      JsonMapper json) {
    this.mapper = mapper;
    this.places = places;
    this.seals = seals;
    this.responsibility = responsibility;
    this.json = json;
  }

  /**
   * The record of a day.
   *
   * @param grid as {@link CutOffPlaces#of}
   * @throws ProblemException 403 {@code access.forbidden}; 404 {@code cutOff.notFrozen}
   */
  public CutOffRecord of(SignedInUser user, LocalDate day, String grid) {
    CutOffPlaces.requireReader(user);
    return of(places.of(user, grid), day);
  }

  CutOffRecord of(Grid place, LocalDate day) {
    SnapshotRow row = mapper.find(day, place.code());
    if (row == null) {
      throw ProblemException.notFound("cutOff.notFrozen");
    }
    Set<String> sealed = seals.of(day, place.code());
    SignatureRow signature = mapper.signature(day, place.code());
    List<Addendum> addenda =
        mapper.addenda(day, place.code()).stream().map(one -> addendum(one, sealed)).toList();
    boolean intact =
        isSealed(sealed, Seals.FROZEN, "snapshot", row.content(), row.contentHash())
            && (signature == null || isSealed(sealed, signature, row.contentHash()))
            && addenda.stream().allMatch(Addendum::intact);
    return new CutOffRecord(
        day,
        place.code(),
        place.name(),
        row.cutOffAt(),
        row.takenAt(),
        row.contentHash(),
        intact,
        json.readValue(row.content(), FrozenFigures.class),
        signature == null
            ? null
            : new Signature(
                signature.signedBy(),
                name(signature.signedBy()),
                Role.valueOf(signature.signedRole()),
                signature.signedAt()),
        addenda);
  }

  private Addendum addendum(AddendumRow row, Set<String> sealed) {
    return new Addendum(
        row.seq(),
        row.reason(),
        row.addedBy(),
        name(row.addedBy()),
        row.addedAt(),
        row.contentHash(),
        isSealed(sealed, Seals.ADDED, String.valueOf(row.seq()), row.content(), row.contentHash()),
        json.readValue(row.content(), FrozenFigures.class));
  }

  private static boolean isSealed(
      Set<String> sealed, String action, String which, String content, String hash) {
    return Hashes.of(content).equals(hash) && sealed.contains(Seals.seal(action, which, hash));
  }

  private static boolean isSealed(Set<String> sealed, SignatureRow signature, String hash) {
    return hash.equals(signature.contentHash())
        && sealed.contains(Seals.seal(Seals.SIGNED, signature.signedBy(), hash));
  }

  private String name(String username) {
    return responsibility.find(username).map(Member::name).orElse(username);
  }
}
