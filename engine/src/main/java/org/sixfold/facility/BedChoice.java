package org.sixfold.facility;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.ProblemException;

/**
 * Which beds of a facility fit a wish: nobody lies with strangers, a child lies with its guardian,
 * and who needs an accessible room gets one.
 */
final class BedChoice {

  private final BedWish wish;
  private final List<Bed> beds;
  private final Map<String, List<Stay>> staysByRoom;

  BedChoice(BedWish wish, List<Bed> beds, List<Stay> stays) {
    this.wish = wish;
    this.beds = beds;
    this.staysByRoom =
        stays.stream()
            .filter(stay -> !stay.caseId().equals(wish.caseId()))
            .collect(Collectors.groupingBy(stay -> stay.bed().room()));
  }

  /** Whether the bed that is booked already still fits. */
  boolean admits(Stay booked) {
    return problem(booked.bed()) == null;
  }

  /**
   * The beds to try, best first.
   *
   * @throws ProblemException 422 {@code facility.bedUnfit} if there is none, with the reason
   */
  List<Bed> candidates() {
    if (wish.bed() != null) {
      Bed bed =
          beds.stream()
              .filter(one -> one.code().equals(wish.bed()))
              .findFirst()
              .orElseThrow(() -> unfit("facility.bedUnknown"));
      String problem = problem(bed);
      if (problem != null) {
        throw unfit(problem);
      }
      return List.of(bed);
    }
    List<Bed> fitting =
        beds.stream()
            .filter(bed -> problem(bed) == null)
            .sorted(Comparator.comparing(this::rank))
            .toList();
    if (fitting.isEmpty()) {
      throw unfit("facility.noBedFits");
    }
    return fitting;
  }

  /** Why the bed does not fit; null if it does. */
  private String problem(Bed bed) {
    List<Stay> others = staysByRoom.getOrDefault(bed.room(), List.of());
    if (others.stream().anyMatch(stay -> stay.bed().code().equals(bed.code()))) {
      return "facility.bedTaken";
    }
    if (!others.stream().allMatch(stay -> wish.mayShareWith(stay.caseId()))) {
      return "facility.roomShared";
    }
    if (wish.needed() != null && bed.kind() != wish.needed()) {
      return wish.needed() == RoomKind.ACCESSIBLE
          ? "facility.accessibleNeeded"
          : "facility.familyRoomNeeded";
    }
    return relativeProblem(bed, others);
  }

  private String relativeProblem(Bed bed, List<Stay> others) {
    if (wish.relative() == null) {
      return null;
    }
    boolean together = others.stream().anyMatch(stay -> stay.caseId().equals(wish.relative()));
    boolean relativeElsewhere =
        !together
            && staysByRoom.values().stream()
                .flatMap(List::stream)
                .anyMatch(stay -> stay.caseId().equals(wish.relative()));
    if (relativeElsewhere) {
      return "facility.relativeElsewhere";
    }
    boolean roomForMore = bedsOf(bed.room()) > others.size() + 1;
    return together || roomForMore ? null : "facility.familyRoomNeeded";
  }

  private long bedsOf(String room) {
    return bedsByRoom().getOrDefault(room, 0L);
  }

  private Map<String, Long> bedsByRoom() {
    return beds.stream()
        .map(Bed::room)
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  /** Rooms that fewer people need are kept for those. */
  private int rank(Bed bed) {
    return switch (bed.kind()) {
      case SINGLE -> 0;
      case FAMILY -> 1;
      case ACCESSIBLE -> 2;
    };
  }

  private static ProblemException unfit(String why) {
    return ProblemException.unfit("facility.bedUnfit", List.of(new FieldProblem("bed", why)));
  }
}
