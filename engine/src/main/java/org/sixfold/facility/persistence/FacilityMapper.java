package org.sixfold.facility.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.sixfold.facility.RoomKind;

/** SQL of facilities, beds and bookings; every question about bookings asks for a moment. */
@Mapper
public interface FacilityMapper {

  List<FacilityRow> facilities();

  void insertFacility(FacilityRow facility);

  int updateFacility(FacilityRow facility);

  List<BedRow> beds(@Param("facility") String facility);

  void insertBeds(@Param("beds") List<BedRow> beds);

  void updateBed(BedRow bed);

  List<KindCountRow> counts(@Param("now") Instant now);

  /** Cases of the beds that {@link #counts} counts as held; null for any facility or kind. */
  List<String> holders(
      @Param("facility") String facility, @Param("kind") RoomKind kind, @Param("now") Instant now);

  List<BookingRow> held(@Param("facility") String facility, @Param("now") Instant now);

  List<BookingRow> heldByCases(
      @Param("caseIds") Collection<String> caseIds, @Param("now") Instant now);

  /** Bookings that somebody came to, in the order of the arrivals. */
  List<BookingRow> arrivedOfCases(@Param("caseIds") Collection<String> caseIds);

  /**
   * Takes a bed from a booking whose ground has gone.
   *
   * @return how many bookings of the bed ended so
   */
  int freeLapsed(
      @Param("facility") String facility, @Param("bed") String bed, @Param("now") Instant now);

  /**
   * @throws org.springframework.dao.DuplicateKeyException if somebody holds the bed
   */
  void insertBooking(NewBookingRow booking);

  int expect(@Param("id") String id, @Param("at") Instant at);

  int arrive(@Param("id") String id, @Param("at") Instant at);

  /** From now on the bed is held by the person's own wish. */
  int stayByWish(
      @Param("caseId") String caseId,
      @Param("facility") String facility,
      @Param("bed") String bed,
      @Param("at") Instant at);

  int free(@Param("id") String id, @Param("at") Instant at, @Param("reason") String reason);
}
