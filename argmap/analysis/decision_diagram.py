"""Monotone Boolean functions as binary decision diagrams, and their minimal solutions.

A function of "this leaf or step is there" says which sets suffice for a derivation. Functions are numbers of nodes
in a store where equal functions have equal numbers (Bryant 1986); minimal solutions follow Rauzy (1993).
"""

FALSE, TRUE = 0, 1


class TooManyNodesError(Exception):
    """The diagram outgrew its budget."""


class Diagram:
    """A store of nodes (variable, without, with); variables are numbered in the order in which they are asked."""

    def __init__(self, budget: int) -> None:
        self._budget = budget
        last = 1 << 60
        self._nodes: list[tuple[int, int, int]] = [(last, 0, 0), (last, 1, 1)]
        self._numbers: dict[tuple[int, int, int], int] = {}
        self._known: dict[tuple[str, int, int], int] = {}

    def variable(self, index: int) -> int:
        """Return the function that is true when the variable is."""
        return self._node(index, FALSE, TRUE)

    def both(self, one: int, other: int) -> int:
        """Return the conjunction."""
        if one == other or other == TRUE:
            return one
        if one == TRUE:
            return other
        if FALSE in (one, other):
            return FALSE
        return self._split("and", min(one, other), max(one, other))

    def either(self, one: int, other: int) -> int:
        """Return the disjunction."""
        if one == other or other == FALSE:
            return one
        if one == FALSE:
            return other
        if TRUE in (one, other):
            return TRUE
        return self._split("or", min(one, other), max(one, other))

    def dual(self, function: int) -> int:
        """Return the function whose minimal solutions meet all solutions of this one."""
        if function <= TRUE:
            return TRUE - function
        key = ("dual", function, 0)
        if key not in self._known:
            variable, low, high = self._nodes[function]
            self._known[key] = self._node(variable, self.dual(high), self.dual(low))
        return self._known[key]

    def minimal(self, function: int) -> int:
        """Return the diagram whose paths to TRUE, read as the variables taken, are the minimal solutions."""
        if function <= TRUE:
            return function
        key = ("minimal", function, 0)
        if key not in self._known:
            variable, low, high = self._nodes[function]
            less = self.minimal(low)
            more = self._excluding(self.minimal(high), low)
            self._known[key] = self._node(variable, less, more, is_family=True)
        return self._known[key]

    def smallest_sizes(self, family: int) -> dict[int, int]:
        """Return for each node of a family of sets the size of its smallest set."""
        sizes: dict[int, int] = {TRUE: 0}
        order = self._beneath(family)
        for node in order:
            _, low, high = self._nodes[node]
            ways = [sizes[low]] if low in sizes else []
            if high in sizes:
                ways.append(sizes[high] + 1)
            if ways:
                sizes[node] = min(ways)
        return sizes

    def sets(self, family: int, size: int, sizes: dict[int, int], most: int) -> list[tuple[int, ...]]:
        """Return the sets of a family that have this size, at most `most` of them."""
        found: list[tuple[int, ...]] = []
        stack: list[tuple[int, int, tuple[int, ...]]] = [(family, size, ())]
        while stack and len(found) < most:
            node, left, taken = stack.pop()
            if node not in sizes or sizes[node] > left:
                continue
            if node == TRUE:
                if not left:
                    found.append(taken)
                continue
            variable, low, high = self._nodes[node]
            stack.append((low, left, taken))
            stack.append((high, left - 1, (*taken, variable)))
        return found

    def largest_size(self, family: int) -> int:
        """Return the size of the largest set of a family."""
        sizes: dict[int, int] = {FALSE: -1, TRUE: 0}
        for node in self._beneath(family):
            _, low, high = self._nodes[node]
            sizes[node] = max(sizes[low], sizes[high] + 1 if sizes[high] >= 0 else -1)
        return sizes[family]

    def _beneath(self, node: int) -> list[int]:
        """Return the inner nodes below and with a node, children first: they were made first."""
        reached: set[int] = set()
        queue = [node]
        while queue:
            each = queue.pop()
            if each > TRUE and each not in reached:
                reached.add(each)
                queue.extend(self._nodes[each][1:])
        return sorted(reached)

    def _split(self, operation: str, one: int, other: int) -> int:
        key = (operation, one, other)
        known = self._known.get(key)
        if known is None:
            first, second = self._nodes[one], self._nodes[other]
            variable = min(first[0], second[0])
            low_one, high_one = first[1:] if first[0] == variable else (one, one)
            low_other, high_other = second[1:] if second[0] == variable else (other, other)
            combine = self.both if operation == "and" else self.either
            known = self._node(variable, combine(low_one, low_other), combine(high_one, high_other))
            self._known[key] = known
        return known

    def _excluding(self, family: int, function: int) -> int:
        """Return the sets of a family that are no solutions of a monotone function."""
        if function == TRUE or family == FALSE:
            return FALSE
        if function == FALSE:
            return family
        if family == TRUE:
            return TRUE  # The empty set solves no function but TRUE.
        key = ("excluding", family, function)
        if key not in self._known:
            variable, low, high = self._nodes[family]
            top, without, within = self._nodes[function]
            if variable < top:
                low, high = self._excluding(low, function), self._excluding(high, function)
                result = self._node(variable, low, high, is_family=True)
            elif variable > top:
                result = self._excluding(family, without)
            else:
                low, high = self._excluding(low, without), self._excluding(high, within)
                result = self._node(variable, low, high, is_family=True)
            self._known[key] = result
        return self._known[key]

    def _node(self, variable: int, low: int, high: int, *, is_family: bool = False) -> int:
        # A function does not depend on a variable whose branches are equal; a family without sets that take
        # the variable does not mention it.
        if (high == FALSE) if is_family else (low == high):
            return low
        key = (variable, low, high)
        number = self._numbers.get(key)
        if number is None:
            if len(self._nodes) >= self._budget:
                raise TooManyNodesError
            number = self._numbers[key] = len(self._nodes)
            self._nodes.append(key)
        return number
