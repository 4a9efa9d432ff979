from formats.round_trips import check_round_trip
from hypothesis import HealthCheck, given, settings
from laws.strategies import valid_maps

from argmap.model import ArgumentMap

modest = settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


@modest
@given(valid_maps())
def test_what_a_table_keeps_comes_back(records: ArgumentMap) -> None:
    check_round_trip(records, "csv")
